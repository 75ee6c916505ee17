package vn.congtachoi.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congtachoi.kernel.VietnameseText;

/**
 * How those are called to whom work can be given: a name is found without its marks too, as long as no other one is
 * called so with them.
 *
 * @param names what each is called, the name that is written first
 * @param below the units directly below the one that gives the work
 */
public record AssigneeBook(Map<Assignee, List<String>> names, List<Assignee> below) {

    public AssigneeBook {
        names = Map.copyOf(names);
        below = List.copyOf(below);
    }

    /** The same with somebody more, unless she stands in it. */
    public AssigneeBook with(Map<Assignee, String> others) {
        Map<Assignee, List<String>> all = new LinkedHashMap<>(names);
        others.forEach((who, name) -> all.putIfAbsent(who, List.of(name)));
        return new AssigneeBook(all, below);
    }

    /** What she is called; empty for somebody unknown. */
    public String of(Assignee who) {
        return names.getOrDefault(who, List.of("")).getFirst();
    }

    /** Everybody who is called so. */
    public Set<Assignee> named(String typed) {
        Set<Assignee> exact = called(typed, VietnameseText::toneKey);
        return exact.isEmpty() ? called(typed, VietnameseText::fold) : exact;
    }

    private Set<Assignee> called(String typed, Function<String, String> key) {
        String wanted = key.apply(typed);
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(name -> key.apply(name).equals(wanted)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
