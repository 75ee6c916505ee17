package vn.congtachoi.security;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseText;

/** User names that are free, and proposals made from a person's name: "Nông Thị Lan" becomes {@code lan.nt}. */
@Component
class AccountNames {

    private static final Pattern BLANK = Pattern.compile(" ");

    private final Accounts accounts;

    AccountNames(Accounts accounts) {
        this.accounts = accounts;
    }

    Username requireFree(String wanted) {
        Username username = new Username(wanted);
        if (accounts.existsByUsername(username.value())) {
            throw new BusinessException("security.account.error.taken", username.value());
        }
        return username;
    }

    Username propose(String personName) {
        return propose(personName, Set.of());
    }

    /** @param others names that are spoken for though no account has them yet */
    Username propose(String personName, Set<String> others) {
        String base = base(personName);
        String candidate = base;
        for (int n = 2; others.contains(candidate) || accounts.existsByUsername(candidate); n++) {
            candidate = base + n;
        }
        return new Username(candidate);
    }

    static String base(String personName) {
        List<String> words = BLANK.splitAsStream(VietnameseText.fold(personName).replaceAll("[^a-z0-9 ]", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "hoivien";
        }
        StringBuilder base = new StringBuilder(words.getLast()).append('.');
        words.subList(0, words.size() - 1).forEach(word -> base.append(word.charAt(0)));
        String name = base.toString();
        return name.length() < 3 || name.endsWith(".") ? name.replace(".", "") + "01" : name;
    }
}
