package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.complaints.inspection.Receipt;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.attachments.AttachmentsUnclaimable;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.deadline.ResponseDeadline;
import org.yidiantong.complaints.disciplinary.DisciplinaryContent;
import org.yidiantong.complaints.disciplinary.DisciplinaryManagement;
import org.yidiantong.complaints.disciplinary.DisciplinaryReport;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.dispatch.Recusals;
import org.yidiantong.complaints.events.ComplaintSupplemented;
import org.yidiantong.complaints.origin.Origin;
import org.yidiantong.complaints.privacy.ComplaintCipher;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.DisciplinaryReportReceived;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.NewId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Creates a complaint from a valid command.
 */
@Component
class Filing {

	private final Complaints complaints;

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	private final DistrictManagement districts;

	private final CalendarManagement calendar;

	private final Recusals recusals;

	private final ComplaintCipher cipher;

	private final NoteProtection notes;

	private final ComplaintPhotos photos;

	private final AttachmentManagement attachments;

	private final DisciplinaryManagement disciplinary;

	private final ApplicationEventPublisher events;

	Filing(Complaints complaints, ChecklistManagement checklists, OrganizationManagement organization,
			DistrictManagement districts, CalendarManagement calendar, Recusals recusals, ComplaintCipher cipher,
			NoteProtection notes, ComplaintPhotos photos, AttachmentManagement attachments,
			DisciplinaryManagement disciplinary, ApplicationEventPublisher events) {
		this.complaints = complaints;
		this.checklists = checklists;
		this.organization = organization;
		this.districts = districts;
		this.calendar = calendar;
		this.recusals = recusals;
		this.cipher = cipher;
		this.notes = notes;
		this.photos = photos;
		this.attachments = attachments;
		this.disciplinary = disciplinary;
		this.events = events;
	}

	/** Computes the deadline of a complaint about an item. */
	ResponseDeadline deadline(@Nullable Item item, LocalDate today) {
		HandlingGrade grade = (item == null) ? HandlingGrade.GENERAL : item.responsibility().grade();
		return ResponseDeadline.of(today, grade, this.districts.settings().limits(), this.calendar.workCalendar());
	}

	/** The name of the place of a valid command. */
	String placeName(FileComplaint asked) {
		return this.organization.chart().placeName(PlaceCode.read(asked.place()).orElseThrow());
	}

	/** The version of the list that is in force. */
	String listVersion() {
		return this.checklists.current().version();
	}

	@Nullable Item item(FileComplaint asked) {
		return (asked.item() == null) ? null : ItemCode.read(asked.item()).flatMap(this.checklists::item).orElseThrow();
	}

	/** The receipt for a valid command that comes now. */
	Receipt receipt(FileComplaint asked, @Nullable Item item, TrackingCode code, LocalDate today) {
		return asked.isDisciplinary()
				? new Receipt(code.grouped(), ComplaintState.REFERRED, DisciplinaryReport.dueOn(today))
				: new Receipt(code.grouped(), ComplaintState.SUBMITTED, deadline(item, today).dueOn());
	}

	/**
	 * Seals a disciplinary report, which becomes no complaint and leaves no trace here.
	 * @param origin who forwarded it, with its number there; null for nobody
	 */
	void seal(FileComplaint asked, @Nullable Item item, TrackingCode code, @Nullable String origin, Instant now) {
		OrganizationChart chart = this.organization.chart();
		Contact contact = asked.contact();
		List<String> units = asked.respondents()
			.stream()
			.map((unit) -> String.valueOf(chart.unitName(new UnitCode(unit))))
			.toList();
		this.disciplinary.receive(
				new DisciplinaryContent(chart.placeName(PlaceCode.read(asked.place()).orElseThrow()),
						(item == null) ? null : item.name(), Objects.requireNonNull(asked.text()), units,
						asked.persons(), (contact == null) ? null : contact.name(),
						(contact == null) ? null : contact.phone(), origin, takenOut(asked.photos())),
				this.cipher.trackingHash(code.value()), now);
	}

	private List<byte[]> takenOut(List<String> photos) {
		String subject = "disciplinary-report/" + NewId.next();
		try {
			this.attachments.claim(photos, subject, FileComplaint.MOST_PHOTOS);
			return this.attachments.takeOut(subject);
		}
		catch (AttachmentsUnclaimable gone) {
			throw new InvalidRequest(FilingValidation.unknown(gone.positions()).toList());
		}
	}

	/** What is told of the disciplinary report that has this code. */
	Optional<DisciplinaryReportReceived> sealed(byte[] codeHash) {
		return this.disciplinary.find(codeHash)
			.map((report) -> new DisciplinaryReportReceived(report.receivedOn(), report.dueOn(),
					(report.receipt() == null) ? null : report.receipt().on(), !report.isWaiting()));
	}

	void file(ComplaintKey id, FileComplaint asked, @Nullable Item item, TrackingCode code, Origin origin,
			ResponseDeadline deadline, Instant now) {
		save(unsaved(id, asked, item, this.cipher.trackingHash(code.value()), origin, deadline, now), item);
		this.photos.claim(id, asked.photos());
	}

	/** The complaint that a held filing would become, as of when it came. */
	Complaint unsaved(ComplaintKey id, FileComplaint asked, byte[] codeHash, Instant received) {
		Item item = present(asked);
		return unsaved(id, asked, item, codeHash, Origin.online(asked.askedRow()),
				deadline(item, PerformedBy.dayOf(received)), received);
	}

	/**
	 * Files what was held. Its due day counts from the day on which it came; its photos
	 * are there already.
	 */
	void release(ComplaintKey id, FileComplaint asked, byte[] codeHash, Instant received, Instant now) {
		Item item = present(asked);
		save(unsaved(id, asked, item, codeHash, Origin.online(asked.askedRow()),
				deadline(item, PerformedBy.dayOf(received)), now), item);
	}

	/** The item, unless the list has lost it since the filing came. */
	private @Nullable Item present(FileComplaint asked) {
		return ItemCode.read(asked.item()).flatMap(this.checklists::item).orElse(null);
	}

	/** The complaint that a valid command becomes. */
	Complaint unsaved(ComplaintKey id, FileComplaint asked, @Nullable Item item, byte[] codeHash, Origin origin,
			ResponseDeadline deadline, Instant now) {
		byte[] fingerprint = this.cipher.fingerprint(Objects.requireNonNull(asked.place()),
				Objects.requireNonNull(asked.text()));
		Contact contact = asked.contact();
		Complaint complaint = new Complaint(id, codeHash, fingerprint, matter(id, asked, item), sealed(id, contact),
				origin, deadline, now);
		if (contact != null) {
			complaint.foundByPhone(this.cipher.phoneEnd(contact.phone()));
		}
		return complaint;
	}

	private void save(Complaint complaint, @Nullable Item item) {
		this.complaints.save(complaint);
		this.events.publishEvent(complaint.filed((item == null) ? null : item.category().code()));
	}

	private SubjectMatter matter(ComplaintKey id, FileComplaint asked, @Nullable Item item) {
		OrganizationChart chart = this.organization.chart();
		Place place = PlaceCode.read(asked.place()).flatMap(chart::place).orElseThrow();
		Nature nature = Objects.requireNonNull(asked.meantNature());
		String version = listVersion();
		Recusal recusal = recusal(id, asked, item);
		ProtectedText text = this.notes.keep(id.owner(), Objects.requireNonNull(asked.text()));
		return new SubjectMatter(nature, (item == null) ? null : item.code(), (item == null) ? null : item.lineage(),
				(item == null) ? null : item.name(), version, place.code(),
				place.path().stream().map(PlaceCode::value).collect(Collectors.joining("/")),
				this.recusals.firstDesk(place.code(), recusal), recusal, text.masked(), text.sealed());
	}

	/**
	 * Adds a supplement and publishes its event. A desk that it is about does not read
	 * it: the district goes on.
	 */
	void supplement(Complaint live, ProtectedText kept, String text, @Nullable String reason, PerformedBy by) {
		ComplaintSupplemented event = live.supplement(kept, reason, by);
		List<UnitCode> meant = this.recusals.named(List.of(), List.of(), live.matter().placeCode(), text);
		live.matter = live.matter().absorbing(new Recusal(List.of(), meant));
		this.complaints.flush();
		this.events.publishEvent(event);
	}

	/** Who is recused from the complaint that a valid command becomes. */
	Recusal recusal(ComplaintKey id, FileComplaint asked, @Nullable Item item) {
		PlaceCode place = PlaceCode.read(asked.place()).orElseThrow();
		List<UnitCode> named = this.recusals.named(asked.respondents().stream().map(UnitCode::new).toList(),
				asked.persons(), place, Objects.requireNonNull(asked.text()));
		List<String> persons = asked.persons()
			.stream()
			.map((one) -> this.notes.keep(id.owner(), one).masked())
			.toList();
		return this.recusals
			.of(asked.meantNature() == Nature.REPORT, (item == null) ? null : item.code(), listVersion(), place, named)
			.naming(persons, List.of());
	}

	private byte @Nullable [] sealed(ComplaintKey id, @Nullable Contact contact) {
		return (contact == null) ? null : this.cipher.sealedContact(id.owner(), contact);
	}

}
