package vn.congtachoi.security;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/** The address given at set-up; a property may override it, and an unset one falls back to this machine. */
@Component
class StoredPublicAddress implements PublicAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST = 500;

    private final Settings settings;
    private final Environment environment;

    StoredPublicAddress(Settings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    @Transactional(readOnly = true)
    public String base() {
        if (isConfigured()) {
            return configured();
        }
        return settings.findByName(Setting.PUBLIC_ADDRESS).map(Setting::value).orElseGet(this::thisMachine);
    }

    private String thisMachine() {
        String scheme = environment.containsProperty("server.ssl.bundle") ? "https" : "http";
        return scheme + "://localhost:" + environment.getProperty("server.port", "8080");
    }

    private String configured() {
        return environment.getProperty("portal.public-url", "");
    }

    /** Whether the one who runs the server has fixed the address, so that nobody can change it here. */
    boolean isConfigured() {
        return !configured().isBlank();
    }

    @Override
    public boolean isLocalOnly() {
        return isLocal(base());
    }

    static boolean isLocal(String address) {
        try {
            return InetAddress.getByName(URI.create(address).getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /**
     * Stores the address.
     *
     * @throws BusinessException when it is no address of a portal
     */
    @Transactional
    public void store(String typed) {
        String address = clean(typed);
        Setting setting = settings.findByName(Setting.PUBLIC_ADDRESS)
                .orElseGet(() -> new Setting(Setting.PUBLIC_ADDRESS, address));
        setting.change(address);
        settings.save(setting);
    }

    static String clean(String typed) {
        String text = VietnameseText.nfc(typed);
        if (!text.contains("://")) {
            text = "http://" + text;
        }
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!SCHEMES.contains(scheme) || uri.getHost() == null || uri.getUserInfo() != null) {
                throw new BusinessException("security.setup.error.address", TypedText.shown(typed));
            }
            String address = scheme + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
            return TypedText.line(address, LONGEST);
        } catch (URISyntaxException e) {
            BusinessException refusal = new BusinessException("security.setup.error.address", TypedText.shown(typed));
            refusal.initCause(e);
            throw refusal;
        }
    }
}
