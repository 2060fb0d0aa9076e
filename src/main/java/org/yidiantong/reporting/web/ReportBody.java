package org.yidiantong.reporting.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.yidiantong.http.JsonBody;
import org.yidiantong.reporting.RequestReport;

/**
 * The body of a request for a report.
 */
final class ReportBody {

	private static final int LARGEST = 4 * 1024;

	private static final Set<String> MEMBERS = Set.of("report", "from", "to", "period");

	private ReportBody() {
	}

	/**
	 * What is asked for.
	 * @throws org.yidiantong.kernel.Refusal when it is no JSON, or too long
	 * @throws org.yidiantong.kernel.InvalidRequest with every member that is none, or of
	 * the wrong type
	 */
	static RequestReport read(InputStream input) throws IOException {
		JsonBody body = JsonBody.read(input, LARGEST, MEMBERS);
		RequestReport asked = new RequestReport(body.text("report"), body.text("from"), body.text("to"),
				body.text("period"));
		body.refuseMistakes();
		return asked;
	}

}
