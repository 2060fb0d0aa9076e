package org.yidiantong.integration.exchange;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.kernel.Sha256;
import org.yidiantong.kernel.Unchecked;
import org.yidiantong.tenancy.BoundDistrict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A complaint of the partner, with the members of the API.
 *
 * @param number of the partner
 */
@Unchecked
record ComplaintLine(@Nullable String number, @Nullable String itemCode, @Nullable String placeCode,
		@Nullable String text, @Nullable String nature, @Nullable Boolean anonymous, @Nullable Caller contact,
		@Nullable List<String> respondents) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	/** Empty when it is not an object with these members. */
	static Optional<ComplaintLine> read(String line) {
		try {
			return Optional.ofNullable(JSON.readValue(line, ComplaintLine.class));
		}
		catch (JacksonException malformed) {
			return Optional.empty();
		}
	}

	/** Whether the number of the partner can be told apart from others. */
	boolean isNumbered() {
		return this.number != null && this.number.matches("[0-9A-Za-z._/-]{1,50}");
	}

	/** Whether it is sealed, so that nothing here tells of it. */
	boolean isDisciplinary() {
		return FileComplaint.DISCIPLINARY.equals(this.nature);
	}

	FileComplaint command() {
		Contact reachable = (this.contact == null) ? null : new Contact(this.contact.name, this.contact.phone);
		return new FileComplaint("exchange-" + Sha256.hex(BoundDistrict.required() + "/" + this.number), this.itemCode,
				this.placeCode, this.text, this.nature, this.anonymous, reachable, List.of(),
				(this.respondents == null) ? List.of() : this.respondents.stream().map(String::valueOf).toList());
	}

	/** Hides everything that the complainant said. */
	@Override
	public String toString() {
		return "ComplaintLine[" + this.number + "]";
	}

	/** Who called. */
	record Caller(@Nullable String name, @Nullable String phone) {
	}

}
