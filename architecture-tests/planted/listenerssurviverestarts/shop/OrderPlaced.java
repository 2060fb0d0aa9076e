package planted.listenerssurviverestarts.shop;

import java.time.Instant;

import org.yidiantong.eventlog.ModuleEvent;

/** Happened in a district. */
public record OrderPlaced(int tenant, String order, int subjectVersion, Instant occurredAt) implements ModuleEvent {

	@Override
	public String subject() {
		return "order/" + this.order;
	}

}
