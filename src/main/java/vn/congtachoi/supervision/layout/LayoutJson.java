package vn.congtachoi.supervision.layout;

import tools.jackson.databind.json.JsonMapper;

/** Wishes and proposals as text. */
final class LayoutJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LayoutJson() {}

    static String write(Record what) {
        return JSON.writeValueAsString(what);
    }

    static LayoutWish wish(String text) {
        return JSON.readValue(text, LayoutWish.class);
    }

    static LayoutProposal proposal(String text) {
        return JSON.readValue(text, LayoutProposal.class);
    }
}
