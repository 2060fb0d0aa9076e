package org.yidiantong.notification;

import java.time.LocalDate;
import java.util.List;

import org.yidiantong.identity.Actor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Work as a module above contributes it, waiting for one post only, and failing for
 * another.
 */
@Component
@Order(1)
public class SampleWork implements WaitingWork {

	/** The post that it waits for. */
	public static final String BUSY = "OF-SAMPLE-BUSY";

	/** The post for which it cannot be read. */
	public static final String BROKEN = "OF-SAMPLE-BROKEN";

	@Override
	public List<WaitingGroup> of(Actor actor) {
		if (actor.name().equals(BROKEN)) {
			throw new IllegalStateException("cannot be read");
		}
		if (!actor.name().equals(BUSY)) {
			return List.of(new WaitingGroup("complaints.menu.new", 0, "/cases", List.of()));
		}
		return List.of(
				new WaitingGroup("complaints.menu.new", 7, "/cases",
						List.of(new WaitingLine("34150320210012 <路灯>", "/cases/12", LocalDate.of(2021, 12, 14), true),
								new WaitingLine("34150320210013", "/cases/13", LocalDate.of(2021, 12, 20), false))),
				new WaitingGroup("complaints.menu.track", 1, null,
						List.of(new WaitingLine("34150320210009", "/calls/9", null, false))));
	}

}
