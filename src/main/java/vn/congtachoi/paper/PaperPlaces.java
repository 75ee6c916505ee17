package vn.congtachoi.paper;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;

/** Finds the elements of finished pages which their template marks by the property {@value #PLACE}. */
final class PaperPlaces {

    /** Only properties under this prefix come from the template to the pages. */
    static final String PLACE = "net.sf.jasperreports.export.paper.place";

    private static final double MM_PER_POINT = 25.4 / 72;

    private final PaperProfile profile;
    private final List<PaperPlace> found = new ArrayList<>();

    PaperPlaces(PaperProfile profile) {
        this.profile = profile;
    }

    /** @param before number of pages that stand in the file before these */
    void read(JasperPrint print, int before) {
        int number = before;
        for (JRPrintPage page : print.getPages()) {
            number++;
            read(page.getElements(), number, 0, 0);
        }
    }

    List<PaperPlace> found() {
        return List.copyOf(found);
    }

    private void read(List<JRPrintElement> elements, int page, int left, int top) {
        for (JRPrintElement element : elements) {
            int x = left + element.getX();
            int y = top + element.getY();
            String name = element.hasProperties() ? element.getPropertiesMap().getProperty(PLACE) : null;
            if (name != null) {
                add(new PaperPlace(name, page, mm(x), mm(y), mm(element.getWidth()), mm(element.getHeight())));
            }
            if (element instanceof JRPrintFrame frame) {
                read(frame.getElements(), page, x, y);
            }
        }
    }

    private void add(PaperPlace place) {
        found.add(place);
        if (place.name().startsWith("signature")) {
            found.add(seal(place));
        }
    }

    /**
     * The seal covers about a third of the signature, on its left (NĐ 30/2020, Phụ lục I, ô 8); the signature is taken
     * to stand in the middle of its place.
     */
    private PaperPlace seal(PaperPlace signature) {
        double side = profile.number("seal.size");
        double width = profile.number("signature.width");
        double left = signature.x() + (signature.width() - width) / 2;
        double x = left + width * profile.number("seal.share") - side;
        double y = signature.y() + (signature.height() - side) / 2;
        return new PaperPlace(signature.name().replace("signature", "seal"), signature.page(), x, y, side, side);
    }

    private static double mm(int points) {
        return points * MM_PER_POINT;
    }
}
