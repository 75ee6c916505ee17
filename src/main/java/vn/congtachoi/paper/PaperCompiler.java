package vn.congtachoi.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * Compiles the templates at build time: {@code reports/<code>/<code>.jrxml} becomes one file per profile and orientation,
 * {@code <code>/HOI_NQ30-portrait.jasper} and so on, each with that profile's margins and sizes. The portal never
 * compiles and never reads a template from anywhere but its own jar.
 *
 * <p>A template says in its property {@code paper.orientations} how the sheet may be held (portrait when it says
 * nothing); a part of a page ({@code paper.part}) is made for both. A band at the foot of the text takes its room from
 * every page: a template with the property {@code paper.foot} is made without it, and once more with it, under the name
 * that the property gives.
 */
final class PaperCompiler {

    private static final String FOOT = "paper.foot";

    private PaperCompiler() {}

    /** @param args folder of the sources, folder of the results */
    public static void main(String[] args) throws IOException, JRException {
        Path sources = Path.of(args[0]);
        Path target = Path.of(args[1]);
        FileTime newest = newest(sources);
        writeColourProfile(target.resolve("sRGB.icc"));
        for (Path source : templates(sources)) {
            compile(source, target.resolve(code(source)), newest, false);
            String footed = JRXmlLoader.load(source.toFile()).getProperty(FOOT);
            if (footed != null) {
                compile(source, target.resolve(footed), newest, true);
            }
        }
    }

    private static List<Path> templates(Path sources) throws IOException {
        try (Stream<Path> folders = Files.list(sources)) {
            return folders.map(folder -> folder.resolve(folder.getFileName() + ".jrxml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    private static String code(Path source) {
        return Objects.requireNonNull(source.getParent()).getFileName().toString();
    }

    private static void compile(Path source, Path target, FileTime newest, boolean footed)
            throws IOException, JRException {
        Files.createDirectories(target);
        for (PaperProfile profile : PaperProfile.values()) {
            for (PaperOrientation orientation : PaperOrientation.values()) {
                Path file = target.resolve(PaperTemplates.fileName(profile, orientation));
                if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(newest) >= 0) {
                    continue;
                }
                JasperDesign design = JRXmlLoader.load(source.toFile());
                if (PageShape.allows(design, orientation)) {
                    if (!footed && design.getProperty(FOOT) != null) {
                        design.setColumnFooter(null);
                    }
                    new PageShape(profile, orientation).applyTo(design);
                    JasperCompileManager.compileReportToFile(design, file.toString());
                }
            }
        }
    }

    /** A change of a profile changes every result, so the newest source of all decides. */
    private static FileTime newest(Path sources) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FileTime modified = Files.getLastModifiedTime(file);
                newest = modified.compareTo(newest) > 0 ? modified : newest;
            }
        }
        return newest;
    }

    /** PDF/A wants the meaning of its colours in the file; every JDK carries the profile. */
    private static void writeColourProfile(Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }
}
