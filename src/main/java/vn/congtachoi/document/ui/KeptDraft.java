package vn.congtachoi.document.ui;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;

/**
 * What she wrote while somebody else wrote the same, kept for her until she has chosen.
 *
 * @param known the paper as both knew it
 * @param shownFacts what her fields said of it
 * @param mine the paper as she wrote it
 */
record KeptDraft(PaperContent known, DocumentForm shownFacts, PaperContent mine) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The same for storing: a long text stands there once.
     *
     * @param known with those blocks only that she changed
     * @param order of all blocks that both knew
     */
    private record Stored(PaperContent known, List<UUID> order, DocumentForm shownFacts, PaperContent mine) {}

    String json() {
        Set<UUID> changed = mine.text().changedSince(known.text());
        List<Block> before = known.text().blocks().stream()
                .filter(block -> changed.contains(block.id()))
                .toList();
        List<UUID> order = known.text().blocks().stream().map(Block::id).toList();
        return JSON.writeValueAsString(new Stored(known.saying(new DocumentText(before)), order, shownFacts, mine));
    }

    /** @throws tools.jackson.core.JacksonException when this is no such draft, or one of another portal */
    static KeptDraft read(String json) {
        Stored stored = JSON.readValue(json, Stored.class);
        List<Block> known = stored.order().stream()
                .flatMap(id -> Stream.concat(
                                stored.known().text().block(id).stream(), stored.mine().text().block(id).stream())
                        .limit(1))
                .toList();
        return new KeptDraft(stored.known().saying(new DocumentText(known)), stored.shownFacts(), stored.mine());
    }
}
