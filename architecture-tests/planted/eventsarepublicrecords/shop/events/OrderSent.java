package planted.eventsarepublicrecords.shop.events;

import java.time.Instant;

import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/** Published when an order is sent; as it should be, for the event log. */
@EventName("org.yidiantong.order.sent")
public record OrderSent(int tenant, int subjectVersion, Instant occurredAt) implements ModuleEvent {

	@Override
	public String subject() {
		return "order";
	}

}
