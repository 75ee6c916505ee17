package vn.congtachoi.indicator;

import java.util.UUID;
import vn.congtachoi.kernel.Decision;

/** When a single cell may be asked again or corrected from above; a refusal says what to do instead. */
final class ReviewRules {

    private ReviewRules() {}

    /** Hỏi lại ô này. */
    static Decision mayAsk(Sheet sheet, UUID indicatorId) {
        Decision typed = isTypedHere(sheet, indicatorId);
        if (!typed.allowed()) {
            return typed;
        }
        if (!isOpen(sheet)) {
            return Decision.no("indicator.query.locked");
        }
        if (!sheet.ownReturn().state().isSent()) {
            return Decision.no("indicator.query.notSent", sheet.unit().name());
        }
        FigureQuery query = sheet.queries().get(new Sheet.At(sheet.unit().id(), indicatorId));
        return query != null && query.state() == QueryState.OPEN
                ? Decision.no("indicator.query.already")
                : Decision.yes();
    }

    /** Sửa theo xác nhận của đ/c …. */
    static Decision mayCorrect(Sheet sheet, UUID indicatorId) {
        Decision typed = isTypedHere(sheet, indicatorId);
        if (!typed.allowed()) {
            return typed;
        }
        if (!isOpen(sheet)) {
            return Decision.no("indicator.correct.locked");
        }
        return sheet.ownReturn().isSent() ? Decision.yes() : Decision.no("indicator.correct.notSent");
    }

    /** Trả lại cả phiếu: what the level above has sent on already it takes back first. */
    static Decision maySendBack(Sheet sheet) {
        if (sheet.isCarried(sheet.unit())) {
            return Decision.no("indicator.sendBack.carried");
        }
        return isOpen(sheet) ? Decision.yes() : Decision.no("indicator.sendBack.locked");
    }

    private static Decision isTypedHere(Sheet sheet, UUID indicatorId) {
        Indicator indicator = sheet.indicator(indicatorId);
        if (indicator.kind() == IndicatorKind.RATIO) {
            return Decision.no("indicator.cell.ratio");
        }
        if (!indicator.isTypedIn(sheet.round().period())) {
            return Decision.no("indicator.cell.computed");
        }
        return sheet.line(indicatorId).askedOf().includes(sheet.unit().kind())
                ? Decision.yes()
                : Decision.no("indicator.cell.notAsked");
    }

    private static boolean isOpen(Sheet sheet) {
        return sheet.round().isOpenAt(sheet.now()) || sheet.ownReturn().isExtendedAt(sheet.now());
    }
}
