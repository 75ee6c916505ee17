package vn.congtachoi.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** A line of what an event costs. */
@Entity
@Table(name = "event_cost")
class EventCost extends AuditedEntity {

    private static final int ITEM_LENGTH = 500;
    private static final int SOURCE_LENGTH = 200;
    private static final int MEASURE_LENGTH = 40;
    private static final int NOTE_LENGTH = 500;

    private UUID eventId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private String item;
    private String source;
    private BigDecimal quantity;
    private String measure;
    private long price;
    private @Nullable Long spent;
    private String note;

    protected EventCost() {}

    /** @throws BusinessException when it cannot be kept as it stands */
    EventCost(UUID eventId, int position, EventCostLine line) {
        this.eventId = eventId;
        this.position = position;
        this.item = TypedText.line(line.item(), ITEM_LENGTH);
        this.source = TypedText.line(line.source(), SOURCE_LENGTH);
        this.quantity = line.quantity();
        this.measure = TypedText.line(line.measure(), MEASURE_LENGTH);
        this.price = line.price();
        this.spent = line.spent();
        this.note = TypedText.line(line.note(), NOTE_LENGTH);
        if (item.isEmpty()) {
            throw new BusinessException("events.error.item", position + 1);
        }
        if (quantity.signum() < 0 || price < 0 || (spent != null && spent < 0)) {
            throw new BusinessException("events.error.negative", item);
        }
    }

    EventCostLine line() {
        return new EventCostLine(item, source, quantity.stripTrailingZeros(), measure, price, spent, note);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Event.SUBJECT, eventId);
    }
}
