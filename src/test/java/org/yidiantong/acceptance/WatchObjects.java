package org.yidiantong.acceptance;

import java.util.Map;
import java.util.UUID;

import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.watch.WatchManagement;
import org.yidiantong.identity.Actor;

import org.springframework.stereotype.Component;

/**
 * Files a report about a village, whose officer asks for it.
 */
@Component
class WatchObjects implements ModuleObjects {

	private final ComplaintManagement complaints;

	private final WatchManagement watch;

	WatchObjects(ComplaintManagement complaints, WatchManagement watch) {
		this.complaints = complaints;
		this.watch = watch;
	}

	@Override
	public Map<String, String> ids(Actor desk, Actor village, String place) {
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), null, place, "村里的账没有公开", "REPORT", true,
				null);
		ComplaintId report = this.complaints.rateable(TrackingCode.parse(this.complaints.file(asked).trackingCode()))
			.complaint();
		this.watch.refused(village, report);
		return Map.of("watch/id", report.toString());
	}

}
