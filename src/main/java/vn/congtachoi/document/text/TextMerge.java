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

/**
 * Puts together what two people made of one text. Blocks are known by their names: what only one of them touched is
 * taken from that one. Nobody decides between two versions of the same block: then there is no merge.
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

    /**
     * One text with the changes of both; what both put at the same place stands as hers before theirs.
     *
     * @param base the last text that both knew
     * @return empty when one block was changed by both in different ways, or changed by one and removed by the other
     */
    public static Optional<DocumentText> merge(DocumentText base, DocumentText mine, DocumentText theirs) {
        return new TextMerge(base, mine, theirs).merged();
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

    private Optional<DocumentText> merged() {
        Map<UUID, Block> blocks = new HashMap<>();
        Set<UUID> names = new HashSet<>(base.keySet());
        names.addAll(mine.keySet());
        names.addAll(theirs.keySet());
        for (UUID name : names) {
            Block before = base.get(name);
            Block here = mine.get(name);
            Block there = theirs.get(name);
            boolean mineChanged = !Objects.equals(before, here);
            if (mineChanged && !Objects.equals(before, there) && !Objects.equals(here, there)) {
                return Optional.empty();
            }
            Block chosen = mineChanged ? here : there;
            if (chosen != null) {
                blocks.put(name, chosen);
            }
        }
        return Optional.of(new DocumentText(order().stream()
                .filter(blocks::containsKey)
                .map(blocks::get)
                .toList()));
    }

    /** Their order, with what she put or moved behind the block that stands before it in her text. */
    private List<UUID> order() {
        Set<UUID> stayed = stayed();
        List<UUID> order = new ArrayList<>(theirs.keySet());
        order.removeIf(name -> mine.containsKey(name) && base.containsKey(name) && !stayed.contains(name));
        Set<UUID> placed = new HashSet<>(order);
        UUID before = null;
        for (UUID name : mine.keySet()) {
            if (!placed.contains(name) && (!base.containsKey(name) || theirs.containsKey(name))) {
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
