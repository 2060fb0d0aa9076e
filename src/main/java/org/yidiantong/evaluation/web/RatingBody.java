package org.yidiantong.evaluation.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.evaluation.RateComplaint;
import org.yidiantong.http.JsonBody;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

/**
 * The body of a request to rate.
 */
final class RatingBody {

	/** 500 characters escaped in JSON take up to 6,000 bytes. */
	private static final int LARGEST = 16 * 1024;

	private static final Set<String> MEMBERS = Set.of("level", "tags", "comment");

	private final JsonBody body;

	private RatingBody(JsonBody body) {
		this.body = body;
	}

	static RatingBody read(InputStream input) throws IOException {
		return new RatingBody(JsonBody.read(input, LARGEST, MEMBERS));
	}

	/** What is meant; refuses with what is wrong in form and in content together. */
	RateComplaint command(TrackingCode code, boolean byStaff, Function<RateComplaint, List<ValidationError>> content) {
		RateComplaint asked = new RateComplaint(code, this.body.number("level", "rating.level"),
				this.body.texts("tags"), this.body.text("comment"), null, byStaff);
		List<ValidationError> mistakes = new ArrayList<>(this.body.mistakes());
		if (!mistakes.isEmpty()) {
			Set<String> wrong = mistakes.stream().map(ValidationError::path).collect(Collectors.toSet());
			content.apply(asked).stream().filter((one) -> !wrong.contains(one.path())).forEach(mistakes::add);
			throw new InvalidRequest(mistakes);
		}
		return asked;
	}

}
