package vn.congtachoi.document.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Outline;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.kernel.VietnameseText;

/** What a place in a text is called. */
final class PaperPlaces {

    private static final int LONGEST = 60;

    private PaperPlaces() {}

    /** The heading above a block, or its own, with its number; empty before the first one. */
    static Optional<String> section(DocumentText text, UUID block) {
        List<Block> before = text.blocks().subList(0, text.indexOf(block) + 1);
        return before.reversed().stream()
                .filter(Block.Heading.class::isInstance)
                .findFirst()
                .map(heading -> named(text, heading));
    }

    private static String named(DocumentText text, Block heading) {
        String mark = Outline.of(text).getOrDefault(heading.id(), "");
        String words = heading.allRuns()
                .map(run -> run instanceof Run.Text typed ? typed.text() : "…")
                .collect(Collectors.joining())
                .strip();
        String name = (mark + " " + words).strip();
        return name.length() <= LONGEST ? name : VietnameseText.beginning(name, LONGEST) + "…";
    }
}
