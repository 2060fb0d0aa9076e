package org.yidiantong.complaints;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.attachments.AttachmentUnknown;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.GeneratedPhotos;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The photos that a complainant gets back on the page of the complaint: all of the own
 * ones, and nobody else's.
 */
class OwnPhotosModuleTests extends ComplaintLifecycle {

	private static final String NOON = "2021-12-03T12:00:00";

	@Autowired
	private AttachmentManagement attachments;

	@Autowired
	private ComplaintPhotos photos;

	@Test
	void areThoseOfTheFilingAndOfLaterSupplements() {
		TrackingCode tracking = filing(photo(), photo());
		at(NOON, () -> this.complaints.supply(tracking, "村部门口那盏", List.of(photo())));
		assertThat(shown(tracking)).hasSize(3).allSatisfy((address) -> assertThat(open(address, null)).isNotEmpty());
	}

	@Test
	void areThoseTooThatTheUnitsDoNotSee() {
		TrackingCode tracking = filing(photo(), photo());
		ComplaintRef filed = filed(tracking);
		at(NOON, () -> this.complaints.supply(tracking, "村部门口那盏", List.of(photo())));
		at(NOON, () -> this.triage.redact(this.supervisor, new ComplaintRef(filed.id(), 1), List.of(), List.of(1, 3)));
		assertThat(shown(tracking)).hasSize(3).allSatisfy((address) -> assertThat(open(address, null)).isNotEmpty());
		assertThat(at(NOON, () -> this.photos.addressesOfWithheld(this.supervisor, filed.id()))).hasSize(2);
	}

	@Test
	void areSeenInTheBrowserOfAnOfficerWhoHelps() {
		Actor desk = this.supervisor;
		assertThat(shown(filing(photo()))).singleElement().satisfies((one) -> assertThat(open(one, desk)).isNotEmpty());
	}

	@Test
	void areNeverThoseOfPeopleWhoseComplaintsWereMergedIntoIt() {
		TrackingCode first = filing(photo());
		ComplaintRef live = filed(first);
		ActionResult accepted = at(NOON, () -> this.desk.accept(this.supervisor, live));
		TrackingCode second = filing(photo());
		at(NOON, () -> this.triage.merge(this.supervisor, filed(second), accepted.caseNumber()));
		at(NOON, () -> this.complaints.supply(second, "我家门口也不亮", List.of(photo())));
		assertThat(shown(first)).hasSize(1);
		assertThat(shown(second)).hasSize(2).allSatisfy((address) -> assertThat(open(address, null)).isNotEmpty());
		int revision = at(NOON, () -> this.cases.find(this.supervisor, live.id())).status().revision();
		at(NOON, () -> this.triage.redact(this.supervisor, new ComplaintRef(live.id(), revision), List.of(),
				List.of(2)));
		assertThat(shown(first)).hasSize(1);
	}

	@Test
	void openUnderTheAddressOfTheirPageOnly() {
		String address = shown(filing(photo())).get(0);
		String other = shown(filing(photo())).get(0);
		String mixed = address.substring(0, address.lastIndexOf('/')) + other.substring(other.lastIndexOf('/'));
		assertThatExceptionOfType(AttachmentUnknown.class).isThrownBy(() -> open(mixed, null));
	}

	private List<String> shown(TrackingCode tracking) {
		return at(NOON, () -> this.complaints.details(tracking)).photos();
	}

	private byte[] open(String address, @Nullable Actor actor) {
		String[] parts = address.split("/");
		return at(NOON, () -> this.attachments.open(UUID.fromString(parts[3]), parts[4],
				(name) -> name.equals(Actor.ATTRIBUTE) ? actor : null));
	}

	private TrackingCode filing(String... tokens) {
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), "L01", this.code + "100-V01", "路灯坏了",
				null, true, null, List.of(tokens));
		return TrackingCode.parse(at(NOON, () -> this.complaints.file(asked)).trackingCode());
	}

	private String photo() {
		return at(NOON,
				() -> this.attachments.take(new ByteArrayInputStream(GeneratedPhotos.jpeg(60, 40)), "192.0.2.1"));
	}

}
