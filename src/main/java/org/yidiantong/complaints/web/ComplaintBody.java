package org.yidiantong.complaints.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.Contact;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.http.JsonBody;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

/**
 * The body of a request to file.
 */
final class ComplaintBody {

	private static final Set<String> MEMBERS = Set.of("itemCode", "placeCode", "text", "nature", "anonymous", "contact",
			"photos");

	private static final Set<String> CONTACT_MEMBERS = Set.of("name", "phone");

	private final JsonBody body;

	private ComplaintBody(JsonBody body) {
		this.body = body;
	}

	static ComplaintBody read(InputStream input) throws IOException {
		return new ComplaintBody(JsonBody.read(input, ComplaintSize.LARGEST, MEMBERS));
	}

	/** What is meant; refuses with what is wrong in form and in content together. */
	FileComplaint command(@Nullable String key, Function<FileComplaint, List<ValidationError>> content) {
		FileComplaint asked = new FileComplaint(key, this.body.text("itemCode"), this.body.text("placeCode"),
				this.body.text("text"), this.body.text("nature"), this.body.flag("anonymous"), contact(),
				this.body.texts("photos"));
		List<ValidationError> mistakes = new ArrayList<>(this.body.mistakes());
		if (!mistakes.isEmpty()) {
			Set<String> wrong = mistakes.stream().map(ValidationError::path).collect(Collectors.toSet());
			content.apply(asked).stream().filter((one) -> !wrong.contains(one.path())).forEach(mistakes::add);
			throw new InvalidRequest(mistakes);
		}
		return asked;
	}

	private @Nullable Contact contact() {
		JsonBody contact = this.body.inner("contact", CONTACT_MEMBERS);
		return (contact == null) ? null : new Contact(contact.text("name"), contact.text("phone"));
	}

}
