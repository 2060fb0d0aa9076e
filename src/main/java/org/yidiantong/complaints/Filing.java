package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.Item;
import org.yidiantong.eventlog.EventLog;
import org.yidiantong.eventlog.EventType;
import org.yidiantong.eventlog.Occurrence;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.stereotype.Component;

/**
 * Makes a case of what was asked for, once it is known to be without mistakes.
 */
@Component
class Filing {

	private static final EventType FILED = new EventType("org.yidiantong.complaint.filed.v1");

	private final Complaints complaints;

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	private final DistrictManagement districts;

	private final CalendarManagement calendar;

	private final Secrets secrets;

	private final CasePhotos photos;

	private final EventLog log;

	Filing(Complaints complaints, ChecklistManagement checklists, OrganizationManagement organization,
			DistrictManagement districts, CalendarManagement calendar, Secrets secrets, CasePhotos photos,
			EventLog log) {
		this.complaints = complaints;
		this.checklists = checklists;
		this.organization = organization;
		this.districts = districts;
		this.calendar = calendar;
		this.secrets = secrets;
		this.photos = photos;
		this.log = log;
	}

	/** By when a complaint about an item is to be answered. */
	ResponseDeadline deadline(@Nullable Item item, LocalDate today) {
		HandlingGrade grade = (item == null) ? HandlingGrade.GENERAL : item.responsibility().grade();
		return ResponseDeadline.of(today, grade, this.districts.settings().limits(), this.calendar.workCalendar());
	}

	@Nullable Item item(FileComplaint asked) {
		return (asked.item() == null) ? null : this.checklists.item(asked.item()).orElseThrow();
	}

	void file(FileComplaint asked, @Nullable Item item, TrackingCode code, ResponseDeadline deadline, Instant now) {
		ComplaintId id = ComplaintId.next();
		Complaint complaint = this.complaints.save(new Complaint(id, this.secrets.of(code), matter(asked, item),
				sealed(id, asked.contact()), deadline, now));
		this.photos.claim(id, asked.photos());
		this.log.append(new Occurrence(FILED, id.subject(), complaint.moves(), now,
				ComplaintFiled.of(complaint, deadline.dueOn())));
	}

	private Matter matter(FileComplaint asked, @Nullable Item item) {
		OrganizationChart chart = this.organization.chart();
		Place place = chart.place(Objects.requireNonNull(asked.place())).orElseThrow();
		String desk = chart.disciplineOfficeOf(place).map(Unit::code).orElse(null);
		return new Matter(Objects.requireNonNull(asked.meantNature()), (item == null) ? null : item.code(),
				(item == null) ? null : item.lineage(), (item == null) ? null : item.name(),
				this.checklists.current().version(), place.code(), String.join("/", place.path()), desk,
				Objects.requireNonNull(asked.text()));
	}

	private byte @Nullable [] sealed(ComplaintId id, @Nullable Contact contact) {
		return (contact == null) ? null : this.secrets.sealedContact(id, contact);
	}

}
