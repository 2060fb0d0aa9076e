package planted.eventsarepublicrecords.shop.events;

import java.time.Instant;

import org.yidiantong.eventlog.ModuleEvent;

/** Goes to the event log without a name or a reason. */
public record OrderKept(int tenant, int subjectVersion, Instant occurredAt) implements ModuleEvent {

	@Override
	public String subject() {
		return "order";
	}

}
