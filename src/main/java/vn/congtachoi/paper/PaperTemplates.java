package vn.congtachoi.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JasperReport;

/**
 * The compiled templates of our own jar. Their bytes are read once; what is fitted to the data (columns, rules) is a
 * copy for every rendering. Only classes of the library and of the JDK come out of them.
 */
final class PaperTemplates {

    private static final ObjectInputFilter OWN_CLASSES =
            ObjectInputFilter.Config.createFilter("net.sf.jasperreports.**;java.base/*;java.desktop/java.awt.*;!*");

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, JasperReport> shared = new ConcurrentHashMap<>();

    /** Name of the compiled file inside the template's folder. */
    static String fileName(PaperProfile profile, PaperOrientation orientation) {
        return profile.name() + "-" + orientation.name().toLowerCase(Locale.ROOT) + ".jasper";
    }

    /** A copy of its own, which may be changed. */
    JasperReport load(String template, PaperProfile profile, PaperOrientation orientation) {
        return load(resource(template, profile, orientation));
    }

    /** The same for everybody: filled as it is, never changed. */
    JasperReport shared(String template, PaperProfile profile, PaperOrientation orientation) {
        return shared.computeIfAbsent(resource(template, profile, orientation), this::load);
    }

    private static String resource(String template, PaperProfile profile, PaperOrientation orientation) {
        return "/reports/" + template + "/" + fileName(profile, orientation);
    }

    private JasperReport load(String resource) {
        return unpack(resource, files.computeIfAbsent(resource, PaperTemplates::read));
    }

    /** @throws UncheckedIOException when anything else than a template is in it */
    static JasperReport unpack(String resource, byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(OWN_CLASSES);
            return (JasperReport) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream in = Objects.requireNonNull(
                PaperTemplates.class.getResourceAsStream(resource), () -> "No compiled template " + resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
