package vn.congtachoi.indicator;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectType;

/** Indicators as records that others link to and find. */
@Component
class IndicatorSubject implements SubjectType, SearchSource {

    private final Indicators indicators;
    private final Access access;

    IndicatorSubject(Indicators indicators, Access access) {
        this.indicators = indicators;
        this.access = access;
    }

    @Override
    public String type() {
        return Indicator.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return indicators.findById(id).map(Indicator::name);
    }

    @Override
    public String path(UUID id) {
        return "chi-tieu/" + id;
    }

    @Override
    public boolean mayRead(UUID id) {
        return access.holds(IndicatorPermissions.READ);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> documents() {
        return indicators.findAll().stream().map(IndicatorSubject::document).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return indicators.findById(id).map(IndicatorSubject::document);
    }

    private static SearchDocument document(Indicator indicator) {
        IndicatorRow row = indicator.row();
        return new SearchDocument(indicator.subject(), row.name(), row.code() + " " + row.measure());
    }
}
