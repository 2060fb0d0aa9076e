package org.yidiantong.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;

import org.springframework.stereotype.Component;

/**
 * Finds every mistake of a complaint that is to be filed, at JSON Pointers of the public
 * API. Lengths count characters as a reader does, not bytes.
 */
@Component
class FilingCheck {

	static final int SHORTEST_KEY = 1;

	static final int LONGEST_KEY = 255;

	private static final Pattern KEY = Pattern.compile("[!-~]{" + SHORTEST_KEY + "," + LONGEST_KEY + "}");

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

	private static final Pattern PHONE = Pattern.compile("(\\+?86)?1[3-9][0-9]{9}|(0[0-9]{2,3})?[2-9][0-9]{6,7}");

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	private final AttachmentManagement attachments;

	private final BusinessClock clock;

	FilingCheck(ChecklistManagement checklists, OrganizationManagement organization, AttachmentManagement attachments,
			BusinessClock clock) {
		this.checklists = checklists;
		this.organization = organization;
		this.attachments = attachments;
		this.clock = clock;
	}

	/** The key, if it is one. */
	static String key(FileComplaint asked) {
		String key = asked.key();
		if (key == null || !KEY.matcher(key).matches()) {
			throw new KeyMissing();
		}
		return key;
	}

	List<ValidationError> mistakes(FileComplaint asked) {
		List<ValidationError> mistakes = new ArrayList<>();
		where(asked, mistakes);
		text(asked.text(), mistakes);
		if (asked.meantNature() == null) {
			mistakes.add(ValidationError.of("nature", "complaint.nature"));
		}
		who(asked, mistakes);
		photos(asked.photos(), mistakes);
		return mistakes;
	}

	private void photos(List<String> photos, List<ValidationError> mistakes) {
		if (photos.size() > FileComplaint.MOST_PHOTOS) {
			mistakes.add(ValidationError.of("photos", "complaint.photos.many", photos.size(), FileComplaint.MOST_PHOTOS));
		}
		else if (!photos.isEmpty()) {
			unknown(this.attachments.unclaimable(photos)).forEach(mistakes::add);
		}
	}

	/** What is wrong with photos that cannot be claimed, by their positions. */
	static Stream<ValidationError> unknown(Set<Integer> positions) {
		return positions.stream().map((one) -> ValidationError.of("photos[" + one + "]", "complaint.photos.unknown"));
	}

	private void where(FileComplaint asked, List<ValidationError> mistakes) {
		Optional<Place> place = known(asked.place()).flatMap(this.organization::place);
		if (place.isEmpty()) {
			mistakes.add(ValidationError.of("placeCode",
					isBlank(asked.place()) ? "complaint.place.missing" : "complaint.place.unknown"));
		}
		boolean open = place.filter((one) -> one.validOn(this.clock.today())).isPresent();
		if (place.isPresent() && !open) {
			mistakes.add(ValidationError.of("placeCode", "complaint.place.closed", place.get().name()));
		}
		if (asked.item() != null) {
			item(asked.item(), open ? place.get() : null, mistakes);
		}
	}

	private void item(String code, @Nullable Place place, List<ValidationError> mistakes) {
		Optional<Item> item = known(code).flatMap(this.checklists::item);
		if (item.isEmpty()) {
			mistakes.add(ValidationError.of("itemCode", "complaint.item.unknown"));
		}
		else if (place != null && !applies(code, place)) {
			mistakes.add(ValidationError.of("itemCode", "complaint.item.elsewhere", item.get().name(), place.name()));
		}
	}

	/**
	 * Asks for the list: a refusal that is thrown through a door would spoil the
	 * transaction.
	 */
	private boolean applies(String code, Place place) {
		return this.checklists.items(ItemFilter.at(place.code())).stream().anyMatch((one) -> one.code().equals(code));
	}

	private static void text(@Nullable String text, List<ValidationError> mistakes) {
		if (isBlank(text)) {
			mistakes.add(ValidationError.of("text", "complaint.text.missing"));
		}
		else if (length(text) > FileComplaint.LONGEST_TEXT) {
			mistakes.add(ValidationError.of("text", "complaint.text.long", length(text), FileComplaint.LONGEST_TEXT));
		}
	}

	private static void who(FileComplaint asked, List<ValidationError> mistakes) {
		Contact contact = asked.contact();
		boolean anonymous = Boolean.TRUE.equals(asked.anonymous());
		if (anonymous && contact != null) {
			mistakes.add(ValidationError.of("contact", "complaint.contact.both"));
		}
		if (!anonymous && contact == null) {
			mistakes.add(ValidationError.of("contact", "complaint.contact.none"));
		}
		if (contact != null) {
			contact(contact, mistakes);
		}
	}

	private static void contact(Contact contact, List<ValidationError> mistakes) {
		String name = contact.name();
		if (isBlank(name)) {
			mistakes.add(ValidationError.of("contact.name", "complaint.contact.name"));
		}
		else if (length(name) > FileComplaint.LONGEST_NAME) {
			mistakes.add(ValidationError.of("contact.name", "complaint.contact.name.long", length(name), FileComplaint.LONGEST_NAME));
		}
		String phone = contact.phone();
		if (isBlank(phone)) {
			mistakes.add(ValidationError.of("contact.phone", "complaint.contact.phone.missing"));
		}
		else if (!PHONE.matcher(phone).matches()) {
			mistakes.add(ValidationError.of("contact.phone", "complaint.contact.phone"));
		}
	}

	private static Optional<String> known(@Nullable String code) {
		return Optional.ofNullable(code).filter((text) -> CODE.matcher(text).matches());
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	private static int length(@Nullable String text) {
		return (text == null) ? 0 : text.codePointCount(0, text.length());
	}

}
