package vn.congtachoi.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Secret;

/** By which of its secrets the browser in use is known: its session, and what keeps it signed in. */
@Component
class ThisBrowser {

    private final SecurityContextHolderStrategy contexts;

    ThisBrowser(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /** Hashes of the secrets; none outside a request of a browser. */
    Set<String> hashes() {
        Authentication authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof BrowserDetails browser
                ? browser.secrets().stream().map(Secret::hash).collect(Collectors.toSet())
                : Set.of();
    }
}
