package vn.congtachoi.organisation;

import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.TypedText;

/**
 * What is said of a unit for a stretch of time, apart from where it stands.
 *
 * @param name full name of the organisation ("Hội LHPN phường Sông Cầu")
 * @param shortName name in lists ("Sông Cầu"); the full name when left empty
 * @param code administrative code, or null
 * @param superiorLine first line of its papers; empty: the issuer line of the unit above
 * @param issuerLine second line of its papers; empty: the name in capitals
 * @param place place before the date of its papers; empty: that of the unit above
 */
public record UnitFacts(
        String name,
        String shortName,
        UnitKind kind,
        @Nullable String code,
        String superiorLine,
        String issuerLine,
        String place) {

    static final int NAME_LENGTH = 200;
    static final int SHORT_NAME_LENGTH = 100;
    private static final int CODE_LENGTH = 20;

    /** @throws BusinessException when the name is missing or a text is too long */
    public UnitFacts {
        name = TypedText.line(name, NAME_LENGTH);
        shortName = TypedText.line(shortName, SHORT_NAME_LENGTH);
        if (name.isEmpty()) {
            throw new BusinessException("organisation.unit.name-missing");
        }
        if (shortName.isEmpty()) {
            shortName = TypedText.line(name, SHORT_NAME_LENGTH);
        }
        code = code == null || code.isBlank() ? null : TypedText.line(code, CODE_LENGTH);
        superiorLine = TypedText.line(superiorLine, NAME_LENGTH);
        issuerLine = TypedText.line(issuerLine, NAME_LENGTH);
        place = TypedText.line(place, SHORT_NAME_LENGTH);
    }

    /** A unit of which only its name and kind are known. */
    public static UnitFacts of(String name, String shortName, UnitKind kind) {
        return new UnitFacts(name, shortName, kind, null, "", "", "");
    }

    /** The same with another code; null for none. */
    public UnitFacts withCode(@Nullable String newCode) {
        return new UnitFacts(name, shortName, kind, newCode, superiorLine, issuerLine, place);
    }

    /** The same unit under another name; its issuer line follows the name unless it is given again. */
    public UnitFacts renamed(String newName, String newShortName) {
        return new UnitFacts(newName, newShortName, kind, code, superiorLine, "", place);
    }
}
