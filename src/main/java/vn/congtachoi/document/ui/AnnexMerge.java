package vn.congtachoi.document.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.TextMerge;

/** Puts together what two people made of the phụ lục of a paper; an annex is known by its place and its blocks. */
final class AnnexMerge {

    /**
     * The annexes with what either of both changed.
     *
     * @param mine with hers where both changed something in different ways
     * @param theirs with theirs there; the same as the other when nobody has to choose
     */
    record Joined(List<AnnexForm> mine, List<AnnexForm> theirs) {}

    private AnnexMerge() {}

    /** @param base the last annexes that both knew */
    static Joined join(List<AnnexForm> base, List<AnnexForm> mine, List<AnnexForm> theirs) {
        if (same(mine, base) || same(mine, theirs)) {
            return new Joined(theirs, theirs);
        }
        if (same(theirs, base)) {
            return new Joined(mine, mine);
        }
        if (!grownFrom(base, mine) || !grownFrom(base, theirs)) {
            return new Joined(mine, theirs);
        }
        List<AnnexForm> hers = new ArrayList<>();
        List<AnnexForm> others = new ArrayList<>();
        for (int at = 0; at < base.size(); at++) {
            hers.add(join(base.get(at), mine.get(at), theirs.get(at), true));
            others.add(join(base.get(at), mine.get(at), theirs.get(at), false));
        }
        List<AnnexForm> added = new ArrayList<>(mine.subList(base.size(), mine.size()));
        added.addAll(theirs.subList(base.size(), theirs.size()));
        hers.addAll(added);
        others.addAll(added);
        return new Joined(hers, others);
    }

    private static AnnexForm join(AnnexForm base, AnnexForm mine, AnnexForm theirs, boolean mineFirst) {
        TextMerge.Joined text = TextMerge.join(base.text(), mine.text(), theirs.text());
        return new AnnexForm(
                chosen(base.title(), mine.title(), theirs.title(), mineFirst),
                chosen(base.landscape(), mine.landscape(), theirs.landscape(), mineFirst),
                mineFirst ? text.text() : text.yielding());
    }

    private static <T> T chosen(T base, T mine, T theirs, boolean mineFirst) {
        if (FactsMerge.same(mine, base)) {
            return theirs;
        }
        return mineFirst || FactsMerge.same(theirs, base) || FactsMerge.same(mine, theirs) ? mine : theirs;
    }

    /** Whether the same is stored for both. */
    static boolean same(List<AnnexForm> some, List<AnnexForm> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int at = 0; at < some.size(); at++) {
            AnnexForm one = some.get(at);
            AnnexForm other = others.get(at);
            if (!FactsMerge.same(one.title(), other.title())
                    || one.landscape() != other.landscape()
                    || !one.text().equals(other.text())) {
                return false;
            }
        }
        return true;
    }

    /** Whether all annexes stand where they stood, with others at most behind them. */
    static boolean grownFrom(List<AnnexForm> base, List<AnnexForm> now) {
        if (now.size() < base.size()) {
            return false;
        }
        for (int at = 0; at < now.size(); at++) {
            Set<UUID> elsewhere = new HashSet<>();
            for (int other = 0; other < base.size(); other++) {
                if (other != at) {
                    elsewhere.addAll(blocks(base.get(other)));
                }
            }
            elsewhere.retainAll(blocks(now.get(at)));
            if (!elsewhere.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static Set<UUID> blocks(AnnexForm annex) {
        return annex.text().blocks().stream().map(Block::id).collect(Collectors.toSet());
    }
}
