package planted.eventsarepublicrecords.shop;

import java.time.Instant;

import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/** Published when it happened; at the root, where events used to stand. */
@EventName("org.yidiantong.order.moved")
public record OrderMoved(int tenant, int subjectVersion, Instant occurredAt) implements ModuleEvent {

	@Override
	public String subject() {
		return "order";
	}

}
