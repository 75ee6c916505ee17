package vn.congtachoi.agenda;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.SubjectRef;

/** Keeps what was to become work, and points back to the meeting. Gives way to a module that makes work of it. */
@Component
@Fallback
class TestConclusionWork implements ConclusionWork {

    final List<Order> orders = new CopyOnWriteArrayList<>();

    @Override
    public SubjectRef begin(Order order) {
        orders.add(order);
        return order.meeting();
    }
}
