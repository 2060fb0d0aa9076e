package org.yidiantong.complaints.watch;

import java.util.UUID;

import org.yidiantong.audit.AuditListener;
import org.yidiantong.complaints.events.ComplaintClassified;
import org.yidiantong.complaints.events.ComplaintFiled;
import org.yidiantong.complaints.events.ComplaintId;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Compares new reports with earlier ones after the commit, and takes note of looks in the
 * transaction of the look. Only reports cost anything.
 */
@Component
class WatchedEvents implements AuditListener {

	private static final String LOOK = "complaints.contact-seen";

	private static final String PREFIX = ComplaintId.SUBJECT + "/";

	private final WatchManagement watch;

	WatchedEvents(WatchManagement watch) {
		this.watch = watch;
	}

	@ApplicationModuleListener(id = "complaints.watch.filed", condition = "#root.args[0].nature().name() == 'REPORT'")
	void on(ComplaintFiled event) {
		if (event.channel() != ComplaintFiled.Channel.HISTORY) {
			this.watch.compare(event.complaint());
		}
	}

	@ApplicationModuleListener(id = "complaints.watch.classified",
			condition = "#root.args[0].nature().name() == 'REPORT'")
	void on(ComplaintClassified event) {
		this.watch.compare(event.complaint());
	}

	@Override
	public void recorded(String actor, String action, String subject) {
		if (action.equals(LOOK) && subject.startsWith(PREFIX)) {
			this.watch.looked(actor, new ComplaintId(UUID.fromString(subject.replaceFirst(PREFIX, ""))));
		}
	}

}
