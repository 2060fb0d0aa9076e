package org.yidiantong.acceptance;

import java.util.Map;
import java.util.UUID;

import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.disciplinary.DisciplinaryManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.support.Actors;

import org.springframework.stereotype.Component;

/**
 * Sends a disciplinary report as a citizen does.
 */
@Component
class DisciplinaryObjects implements ModuleObjects {

	private final ComplaintManagement complaints;

	private final DisciplinaryManagement reports;

	DisciplinaryObjects(ComplaintManagement complaints, DisciplinaryManagement reports) {
		this.complaints = complaints;
		this.reports = reports;
	}

	@Override
	public Map<String, String> ids(Actor desk, Actor village, String place) {
		this.complaints.file(new FileComplaint(UUID.randomUUID().toString(), null, place, "村书记收受承包人三千元",
				FileComplaint.DISCIPLINARY, true, null));
		return Map.of("disciplinary/id",
				this.reports.list(Actors.post(Role.DISCIPLINE_OFFICER), true, new PageRequest(1, null))
					.items()
					.get(0)
					.id()
					.toString());
	}

}
