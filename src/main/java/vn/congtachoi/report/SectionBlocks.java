package vn.congtachoi.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Origin;
import vn.congtachoi.document.text.Outline;
import vn.congtachoi.document.text.Run;

/**
 * The text of a paper by the sections of its report: each begins with its heading and ends before the next section, or
 * before a heading that stands as high. Headings inside it, which a writer added, belong to it.
 */
final class SectionBlocks {

    private final DocumentText text;
    private final Map<UUID, List<Block>> bySection = new LinkedHashMap<>();

    /** @param headings blocks of the headings; one that was taken out of the text has no section any longer */
    SectionBlocks(DocumentText text, Set<UUID> headings) {
        this.text = text;
        List<Block> blocks = text.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            if (block instanceof Block.Heading heading && headings.contains(block.id())) {
                bySection.put(block.id(), blocks.subList(at, end(blocks, at, heading.level(), headings)));
            }
        }
    }

    private static int end(List<Block> blocks, int from, int level, Set<UUID> headings) {
        int at = from + 1;
        while (at < blocks.size() && !closes(blocks.get(at), level, headings)) {
            at++;
        }
        return at;
    }

    private static boolean closes(Block block, int level, Set<UUID> headings) {
        return block instanceof Block.Heading heading && (heading.level() <= level || headings.contains(heading.id()));
    }

    /** The headings in the order of the text. */
    Set<UUID> headings() {
        return bySection.keySet();
    }

    boolean has(UUID heading) {
        return bySection.containsKey(heading);
    }

    /** The last block of a section; its heading while it holds nothing else. */
    UUID last(UUID heading) {
        return blocks(heading).getLast().id();
    }

    /** Units below whose words already stand in the section. */
    Set<UUID> origins(UUID heading) {
        return blocks(heading).stream()
                .flatMap(block -> Stream.ofNullable(origin(block)))
                .map(Origin::unitId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable Origin origin(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.origin();
            case Block.Item item -> item.origin();
            case Block.Heading _, Block.Table _ -> null;
        };
    }

    /** Whether anything but blanks stands below the heading. */
    boolean isBegun(UUID heading) {
        return blocks(heading).stream().skip(1).flatMap(Block::allRuns).anyMatch(run -> !run.isBlank());
    }

    /** Whether the section behind it stands lower: then it holds sections rather than words. */
    boolean holdsOthers(UUID heading) {
        List<UUID> order = List.copyOf(bySection.keySet());
        int next = order.indexOf(heading) + 1;
        return next > 0 && next < order.size() && level(order.get(next)) > level(heading);
    }

    /** The heading as printed, with its number: "2. Ưu điểm". */
    String name(UUID heading) {
        String words = blocks(heading)
                .getFirst()
                .allRuns()
                .map(run -> run instanceof Run.Text typed ? typed.text() : "")
                .collect(Collectors.joining())
                .strip();
        String mark = Outline.of(text).getOrDefault(heading, "");
        return mark.isEmpty() ? words : mark + " " + words;
    }

    /** 1 to 3. */
    int level(UUID heading) {
        return blocks(heading).getFirst() instanceof Block.Heading block ? block.level() : 1;
    }

    private List<Block> blocks(UUID heading) {
        return bySection.getOrDefault(heading, List.of());
    }
}
