package org.yidiantong.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.complaints.origin.AskableRows;
import org.yidiantong.complaints.origin.AskedRow;
import org.yidiantong.complaints.privacy.PhoneNumber;
import org.yidiantong.complaints.workflow.ClassifyComplaint;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.identity.AccountSummary;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Finds every error of a complaint before it is filed. Paths are those of the public API.
 * Lengths are counted in characters, not in bytes.
 */
@Component
class FilingValidation {

	/** Photos of one complaint, in all, that its complainant can send. */
	private static final int MOST_MEGABYTES = 60;

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	private final AttachmentManagement attachments;

	private final ObjectProvider<AskableRows> rows;

	private final BusinessClock clock;

	FilingValidation(ChecklistManagement checklists, OrganizationManagement organization,
			AttachmentManagement attachments, ObjectProvider<AskableRows> rows, BusinessClock clock) {
		this.checklists = checklists;
		this.organization = organization;
		this.attachments = attachments;
		this.rows = rows;
		this.clock = clock;
	}

	List<ValidationError> errors(FileComplaint asked) {
		List<ValidationError> errors = new ArrayList<>();
		where(asked, errors);
		text(asked.text(), errors);
		if (asked.meantNature() == null && !asked.isDisciplinary()) {
			errors.add(ValidationError.of("nature", "complaint.nature"));
		}
		respondents(asked, errors);
		who(asked, errors);
		errors.addAll(photos(asked.photos(), this.attachments));
		if (asked.row() != null) {
			row(asked, errors);
		}
		return errors;
	}

	private void row(FileComplaint asked, List<ValidationError> errors) {
		AskedRow row = asked.askedRow();
		if (row == null || this.rows.stream().noneMatch((one) -> one.isPublished(row))) {
			errors.add(ValidationError.of("row", "complaint.row.unknown"));
		}
		else if (!row.place().value().equals(asked.place())) {
			errors.add(ValidationError.of("row", "complaint.row.elsewhere"));
		}
	}

	private void respondents(FileComplaint asked, List<ValidationError> errors) {
		boolean report = asked.meantNature() == Nature.REPORT || asked.isDisciplinary();
		errors.addAll(named("respondents", asked.respondents(), report));
		errors.addAll(unknown(asked.respondents(), this.organization.chart()));
		errors.addAll(named("persons", asked.persons(), report));
		errors.addAll(persons(asked.persons()));
	}

	/**
	 * Every error of a decision on the nature of a complaint.
	 * @param known the district's own posts; one of those that dispatch stays
	 */
	static List<ValidationError> errors(ClassifyComplaint asked, OrganizationChart chart, List<AccountSummary> known) {
		List<ValidationError> errors = new ArrayList<>(unknown(asked.respondents(), chart));
		if (asked.nature() == null) {
			errors.add(ValidationError.of("nature", "complaint.nature"));
		}
		boolean report = asked.nature() == Nature.REPORT;
		List<String> persons = (asked.persons() == null) ? List.of() : asked.persons();
		errors.addAll(named("respondents", asked.respondents(), report));
		errors.addAll(named("persons", persons, report));
		errors.addAll(persons(persons));
		errors.addAll(named("posts", asked.posts(), report));
		errors.addAll(
				unknown("posts", asked.posts(), (post) -> known.stream().noneMatch((one) -> one.post().equals(post))));
		if (!asked.posts().isEmpty() && known.stream()
			.noneMatch((one) -> one.roles().contains(Role.DISPATCHER) && !asked.posts().contains(one.post()))) {
			errors.add(ValidationError.of("posts", "complaint.posts.all"));
		}
		return errors;
	}

	private static List<ValidationError> named(String path, List<String> named, boolean report) {
		List<ValidationError> errors = new ArrayList<>();
		if (!named.isEmpty() && !report) {
			errors.add(ValidationError.of(path, "complaint.respondents.report"));
		}
		if (named.size() > FileComplaint.MOST_RESPONDENTS) {
			errors.add(ValidationError.of(path, "complaint." + path + ".many", FileComplaint.MOST_RESPONDENTS));
		}
		return errors;
	}

	private static List<ValidationError> persons(List<String> persons) {
		return IntStream.range(0, persons.size())
			.filter((at) -> PlainText.isBlank(persons.get(at))
					|| PlainText.length(persons.get(at)) > FileComplaint.LONGEST_NAME)
			.mapToObj((at) -> ValidationError.of("persons[" + at + "]", "complaint.persons.long",
					FileComplaint.LONGEST_NAME))
			.toList();
	}

	/** Errors for the codes that no unit of the district has. */
	static List<ValidationError> unknown(List<String> units, OrganizationChart chart) {
		return unknown("respondents", units, (code) -> UnitCode.read(code).flatMap(chart::unit).isEmpty());
	}

	private static List<ValidationError> unknown(String path, List<String> codes, Predicate<String> unknown) {
		return IntStream.range(0, codes.size())
			.filter((at) -> unknown.test(codes.get(at)))
			.mapToObj((at) -> ValidationError.of(path + "[" + at + "]", "complaint." + path + ".unknown"))
			.toList();
	}

	/** Errors for photos that cannot be claimed now, or are too many. */
	static List<ValidationError> photos(List<String> photos, AttachmentManagement attachments) {
		if (photos.size() > FileComplaint.MOST_PHOTOS) {
			return List
				.of(ValidationError.of("photos", "complaint.photos.many", photos.size(), FileComplaint.MOST_PHOTOS));
		}
		return photos.isEmpty() ? List.of() : unknown(attachments.unclaimable(photos)).toList();
	}

	/** An error for more photos, if those of a complaint are too large together. */
	static List<ValidationError> size(List<String> more, long bytes) {
		boolean large = !more.isEmpty() && bytes > DataSize.ofMegabytes(MOST_MEGABYTES).toBytes();
		return large ? List.of(ValidationError.of("photos", "case.supplements.large", MOST_MEGABYTES)) : List.of();
	}

	/** Errors for the photos at these positions. */
	static Stream<ValidationError> unknown(Set<Integer> positions) {
		return positions.stream().map((one) -> ValidationError.of("photos[" + one + "]", "complaint.photos.unknown"));
	}

	private void where(FileComplaint asked, List<ValidationError> errors) {
		Optional<Place> place = PlaceCode.read(asked.place()).flatMap(this.organization::place);
		if (place.isEmpty()) {
			errors.add(ValidationError.of("placeCode",
					PlainText.isBlank(asked.place()) ? "complaint.place.missing" : "complaint.place.unknown"));
		}
		boolean open = place.filter((one) -> one.validOn(this.clock.today())).isPresent();
		if (place.isPresent() && !open) {
			errors.add(ValidationError.of("placeCode", "complaint.place.closed", place.get().name()));
		}
		if (asked.item() != null) {
			item(asked.item(), open ? place.get() : null, errors);
		}
	}

	private void item(String code, @Nullable Place place, List<ValidationError> errors) {
		Optional<Item> item = ItemCode.read(code).flatMap(this.checklists::item);
		if (item.isEmpty()) {
			errors.add(ValidationError.of("itemCode", "complaint.item.unknown"));
		}
		else if (place != null && !applies(item.get(), place)) {
			errors.add(ValidationError.of("itemCode", "complaint.item.elsewhere", item.get().name(), place.name()));
		}
	}

	/**
	 * Queries the list instead of one item: a refusal thrown by another door would mark
	 * the transaction for rollback.
	 */
	private boolean applies(Item item, Place place) {
		return this.checklists.items(ItemFilter.at(place.code()))
			.stream()
			.anyMatch((one) -> one.code().equals(item.code()));
	}

	private static void text(@Nullable String text, List<ValidationError> errors) {
		if (PlainText.isBlank(text)) {
			errors.add(ValidationError.of("text", "complaint.text.missing"));
		}
		else if (PlainText.length(text) > FileComplaint.LONGEST_TEXT) {
			errors.add(ValidationError.of("text", "complaint.text.long", PlainText.length(text),
					FileComplaint.LONGEST_TEXT));
		}
	}

	private static void who(FileComplaint asked, List<ValidationError> errors) {
		Contact contact = asked.contact();
		boolean anonymous = Boolean.TRUE.equals(asked.anonymous());
		if (anonymous && contact != null) {
			errors.add(ValidationError.of("contact", "complaint.contact.both"));
		}
		if (!anonymous && contact == null) {
			errors.add(ValidationError.of("contact", "complaint.contact.none"));
		}
		if (contact != null) {
			contact(contact, errors);
		}
	}

	private static void contact(Contact contact, List<ValidationError> errors) {
		String name = contact.name();
		if (PlainText.isBlank(name)) {
			errors.add(ValidationError.of("contact.name", "complaint.contact.name"));
		}
		else if (PlainText.length(name) > FileComplaint.LONGEST_NAME) {
			errors.add(ValidationError.of("contact.name", "complaint.contact.name.long", PlainText.length(name),
					FileComplaint.LONGEST_NAME));
		}
		String phone = contact.phone();
		if (PlainText.isBlank(phone)) {
			errors.add(ValidationError.of("contact.phone", "complaint.contact.phone.missing"));
		}
		else if (!PhoneNumber.isValid(String.valueOf(PhoneNumber.normalized(phone)))) {
			errors.add(ValidationError.of("contact.phone", "complaint.contact.phone"));
		}
	}

}
