package vn.congtachoi.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what two people made of one text. Blocks are known by their names: what only one of them touched is
 * taken from that one, and what one of them removed while the other wrote in it stays. Nobody decides between two
 * versions of the same block.
 */
public final class TextMerge {

    private final Map<UUID, Block> base;
    private final Map<UUID, Block> mine;
    private final Map<UUID, Block> theirs;

    private TextMerge(DocumentText base, DocumentText mine, DocumentText theirs) {
        this.base = byName(base);
        this.mine = byName(mine);
        this.theirs = byName(theirs);
    }

    /** A block that both changed in different ways: somebody has to choose. */
    public record Clash(Block mine, Block theirs) {}

    /**
     * One text with the changes of both.
     *
     * @param text where both changed a block it has hers
     * @param clashes these blocks, in the order of the text
     */
    public record Joined(DocumentText text, List<Clash> clashes) {

        public Joined {
            clashes = List.copyOf(clashes);
        }

        /** The same with theirs where both changed a block. */
        public DocumentText yielding() {
            DocumentText yielding = text;
            for (Clash clash : clashes) {
                yielding = yielding.with(clash.theirs());
            }
            return yielding;
        }
    }

    /**
     * One text with the changes of both; what both put at the same place stands as hers before theirs.
     *
     * @param base the last text that both knew
     */
    public static Joined join(DocumentText base, DocumentText mine, DocumentText theirs) {
        return new TextMerge(base, mine, theirs).joined();
    }

    /** The same, empty when somebody has to choose. */
    public static Optional<DocumentText> merge(DocumentText base, DocumentText mine, DocumentText theirs) {
        Joined joined = join(base, mine, theirs);
        return joined.clashes().isEmpty() ? Optional.of(joined.text()) : Optional.empty();
    }

    /**
     * A text in which one block stays as it is in another, at its place if it has none: for words that are perhaps
     * still being typed.
     *
     * @param now the text that has the block; without it nothing is kept
     */
    public static DocumentText keeping(DocumentText next, DocumentText now, UUID id) {
        Block kept = now.block(id).orElse(null);
        if (kept == null) {
            return next;
        }
        if (next.indexOf(id) >= 0) {
            return next.with(kept);
        }
        UUID before = null;
        for (Block block : now.blocks().subList(0, now.indexOf(id))) {
            before = next.indexOf(block.id()) >= 0 ? block.id() : before;
        }
        return next.insert(before, List.of(kept));
    }

    private static Map<UUID, Block> byName(DocumentText text) {
        Map<UUID, Block> blocks = new LinkedHashMap<>();
        text.blocks().forEach(block -> blocks.put(block.id(), block));
        return blocks;
    }

    private Joined joined() {
        Map<UUID, Block> blocks = new HashMap<>();
        Set<UUID> clashing = new HashSet<>();
        Set<UUID> names = new HashSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        for (UUID name : names) {
            Block before = base.get(name);
            Block here = mine.get(name);
            Block there = theirs.get(name);
            Block chosen = chosen(before, here, there);
            if (chosen != null) {
                blocks.put(name, chosen);
            }
            if (here != null && there != null && isClash(before, here, there)) {
                clashing.add(name);
            }
        }
        List<Block> row = new ArrayList<>();
        List<Clash> clashes = new ArrayList<>();
        for (UUID name : order(blocks.keySet())) {
            Block block = Objects.requireNonNull(blocks.get(name));
            row.add(block);
            if (clashing.contains(name)) {
                clashes.add(new Clash(block, Objects.requireNonNull(theirs.get(name))));
            }
        }
        return new Joined(new DocumentText(row), clashes);
    }

    /** Hers where she changed it; a block that one removed and the other wrote in is the one that was written. */
    private static @Nullable Block chosen(@Nullable Block before, @Nullable Block here, @Nullable Block there) {
        if (here == null || there == null) {
            Block left = here == null ? there : here;
            return Objects.equals(before, left) ? null : left;
        }
        return here.equals(before) ? there : here;
    }

    private static boolean isClash(@Nullable Block before, Block here, Block there) {
        return !here.equals(before) && !there.equals(before) && !here.equals(there);
    }

    /** Their order, with what she put or moved behind the block that stands before it in her text. */
    private List<UUID> order(Set<UUID> present) {
        Set<UUID> stayed = stayed();
        List<UUID> order = new ArrayList<>(theirs.keySet());
        order.removeIf(name -> !present.contains(name)
                || (mine.containsKey(name) && base.containsKey(name) && !stayed.contains(name)));
        Set<UUID> placed = new HashSet<>(order);
        UUID before = null;
        for (UUID name : mine.keySet()) {
            if (!placed.contains(name) && present.contains(name)) {
                order.add(before == null ? 0 : order.indexOf(before) + 1, name);
                placed.add(name);
            }
            before = placed.contains(name) ? name : before;
        }
        return order;
    }

    /** The blocks that she left where they were: the longest row of them that is still in its old order. */
    private Set<UUID> stayed() {
        List<UUID> before = new ArrayList<>(base.keySet());
        List<UUID> names = mine.keySet().stream().filter(base::containsKey).toList();
        Map<UUID, Integer> places = new HashMap<>();
        for (int at = 0; at < before.size(); at++) {
            places.put(before.get(at), at);
        }
        int[] old = names.stream().mapToInt(places::get).toArray();
        int[] length = new int[old.length];
        int[] next = new int[old.length];
        int longest = -1;
        for (int at = old.length - 1; at >= 0; at--) {
            next[at] = -1;
            for (int later = at + 1; later < old.length; later++) {
                if (old[later] > old[at] && length[later] > length[at] - 1) {
                    length[at] = length[later] + 1;
                    next[at] = later;
                }
            }
            longest = longest < 0 || length[at] >= length[longest] ? at : longest;
        }
        Set<UUID> stayed = new LinkedHashSet<>();
        for (int at = longest; at >= 0; at = next[at]) {
            stayed.add(names.get(at));
        }
        return stayed;
    }
}
