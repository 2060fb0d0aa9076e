package org.yidiantong.complaints;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.complaints.origin.AskableRows;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.SmallChecklist;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * What is wrong with a complaint that is to be filed, at the property where it stands.
 */
class FilingValidationUnitTests {

	private static final BusinessClock CLOCK = new BusinessClock(
			Clock.fixed(Instant.parse("2021-11-01T01:00:00Z"), ZoneOffset.UTC), Duration.ZERO);

	private static final Contact CONTACT = new Contact("张三", "13812345678");

	private final AttachmentManagement attachments = mock(AttachmentManagement.class);

	private final FilingValidation validation = new FilingValidation(SmallChecklist.checklists(CLOCK),
			SmallChecklist.organization(), this.attachments, rows(), CLOCK);

	@Test
	void acceptsCompleteComplaint() {
		assertThat(errors(about("L01", SmallChecklist.VILLAGE))).isEmpty();
		assertThat(errors(about(null, SmallChecklist.COMMUNITY))).isEmpty();
	}

	@Test
	void namesEveryError() {
		FileComplaint asked = new FileComplaint(null, "nothing", null, " ", "nothing", null, null);
		assertThat(errors(asked)).containsExactly("placeCode complaint.place.missing",
				"itemCode complaint.item.unknown", "text complaint.text.missing", "nature complaint.nature",
				"contact complaint.contact.none");
	}

	@ParameterizedTest
	@CsvSource({ "' ', complaint.place.missing", "341503100-V08, complaint.place.unknown",
			"../341503100-V01, complaint.place.unknown", SmallChecklist.FORMER_VILLAGE + ", complaint.place.closed" })
	void wantsPlaceThatThereIsToday(String place, String error) {
		assertThat(errors(about(null, place))).containsExactly("placeCode " + error);
	}

	@ParameterizedTest
	@CsvSource({ "B01, complaint.item.elsewhere", "B99, complaint.item.unknown", "B 01, complaint.item.unknown" })
	void wantsItemThatAppliesThere(String item, String error) {
		assertThat(errors(about(item, SmallChecklist.COMMUNITY))).containsExactly("itemCode " + error);
	}

	@Test
	void looksForNoItemWhereThereIsNoPlace() {
		assertThat(errors(about("B01", SmallChecklist.FORMER_VILLAGE)))
			.containsExactly("placeCode complaint.place.closed");
	}

	@Test
	void countsCharactersAsAReaderDoes() {
		assertThat(errors(saying("😀".repeat(FileComplaint.LONGEST_TEXT)))).isEmpty();
		assertThat(errors(saying("灯".repeat(FileComplaint.LONGEST_TEXT + 1))))
			.containsExactly("text complaint.text.long");
	}

	@Test
	void isAnonymousOrHasAContact() {
		assertThat(errors(by(true, CONTACT))).containsExactly("contact complaint.contact.both");
		assertThat(errors(by(false, null))).containsExactly("contact complaint.contact.none");
		assertThat(errors(by(null, CONTACT))).isEmpty();
	}

	@Test
	void wantsNameAndPhone() {
		assertThat(errors(by(false, new Contact(null, " ")))).containsExactly("contact.name complaint.contact.name",
				"contact.phone complaint.contact.phone.missing");
		assertThat(errors(by(false, new Contact("张".repeat(50), "13812345678")))).isEmpty();
		assertThat(errors(by(false, new Contact("张".repeat(51), "13812345678"))))
			.containsExactly("contact.name complaint.contact.name.long");
	}

	@ParameterizedTest
	@ValueSource(strings = { "13812345678", "05643312345", "3312345" })
	void takesMobilesAndLandlines(String phone) {
		assertThat(errors(by(false, new Contact("张三", phone)))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "12812345678", "1381234567", "110", "+1-202-555-0100" })
	void refusesOtherNumbers(String phone) {
		assertThat(errors(by(false, new Contact("张三", phone))))
			.containsExactly("contact.phone complaint.contact.phone");
	}

	@Test
	void wantsPhotosThatArePending() {
		List<String> six = Collections.nCopies(FileComplaint.MOST_PHOTOS, "photo");
		given(this.attachments.unclaimable(six)).willReturn(Set.of(2));
		assertThat(errors(with(six))).containsExactly("photos[2] complaint.photos.unknown");
		assertThat(errors(with(Collections.nCopies(7, "photo")))).containsExactly("photos complaint.photos.many");
	}

	@Test
	void wantsRowThatIsPublishedAtThePlace() {
		String row = SmallChecklist.VILLAGE + "/2021-10/1/7";
		assertThat(errors(asking(row, SmallChecklist.VILLAGE))).isEmpty();
		assertThat(errors(asking(row, SmallChecklist.COMMUNITY))).containsExactly("row complaint.row.elsewhere");
		for (String other : List.of(SmallChecklist.VILLAGE + "/2021-10/1/8", "x", "")) {
			assertThat(errors(asking(other, SmallChecklist.VILLAGE))).containsExactly("row complaint.row.unknown");
		}
	}

	private static FileComplaint asking(String row, String place) {
		return new FileComplaint(null, null, place, "这笔钱用在哪里？", null, true, null, List.of(), List.of(), null, row);
	}

	private static ObjectProvider<AskableRows> rows() {
		AskableRows seventh = (row) -> row.row() == 7;
		return new StaticListableBeanFactory(Map.of("rows", seventh)).getBeanProvider(AskableRows.class);
	}

	private static FileComplaint about(String item, String place) {
		return new FileComplaint(null, item, place, "路灯坏了", null, true, null);
	}

	private static FileComplaint saying(String text) {
		return new FileComplaint(null, null, SmallChecklist.VILLAGE, text, null, true, null);
	}

	private static FileComplaint by(Boolean anonymous, Contact contact) {
		return new FileComplaint(null, null, SmallChecklist.VILLAGE, "路灯坏了", null, anonymous, contact);
	}

	private static FileComplaint with(List<String> photos) {
		return new FileComplaint(null, null, SmallChecklist.VILLAGE, "路灯坏了", null, true, null, photos);
	}

	private List<String> errors(FileComplaint asked) {
		return this.validation.errors(asked)
			.stream()
			.map((error) -> error.path() + " " + error.message().getCodes()[0].replace("mistake.", ""))
			.toList();
	}

}
