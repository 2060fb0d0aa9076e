package org.yidiantong.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Opens the main pages of a running demo again and again, as citizens and as officers,
 * one at a time. It prints how long an answer took. With a second district, both take
 * turns, and the ratio of their medians tells what a large district, or one among many,
 * pays for its size.
 */
final class PageBenchmark {

	private static final String CITIZEN = "-";

	/** Who opens what; {@code CODE} stands for the code of the district. */
	private static final List<Page> PAGES = List.of(new Page(CITIZEN, "/"), new Page(CITIZEN, "/checklist"),
			new Page(CITIZEN, "/checklist?q=低保"), new Page(CITIZEN, "/disclosures"),
			new Page(CITIZEN, "/v/CODE100-V04"), new Page("dispatcher", "/staff/inbox"),
			new Page("dispatcher", "/staff/cases"), new Page("dispatcher", "/staff/cases?q=路灯"),
			new Page("dispatcher", "/staff/cases?state=CLOSED"), new Page("dispatcher", "/staff/ratings"),
			new Page("OF-SU-CODE100", "/staff/inbox"), new Page("OF-SU-CODE100", "/staff/cases"),
			new Page("OF-HU-CODE100-V04", "/staff/inbox"), new Page("OF-HU-CODE100-V04", "/staff/cases"),
			new Page("leader", "/staff/reports"), new Page("leader", "/staff/reports/appraisals"),
			new Page("auditor", "/staff/audit"));

	/** Requests of each page before its time counts. */
	private static final int WARM_UP = 3;

	private final HttpClient http = HttpClient.newHttpClient();

	private final Map<String, String> sessions = new HashMap<>();

	private final URI url;

	private final PrintStream out;

	PageBenchmark(URI url, PrintStream out) {
		this.url = url;
		this.out = out;
	}

	/**
	 * Prints a line for each page.
	 * @param districts one or two codes
	 * @param times how often each page is opened in each district
	 * @return whether each page was served each time
	 */
	boolean run(List<String> districts, int times) throws IOException, InterruptedException {
		this.out.printf(Locale.ROOT, "%-20s %-28s %s%n", "who", "page",
				String.join("  ", districts.stream().map(PageBenchmark::heads).toList()));
		boolean served = true;
		for (Page page : PAGES) {
			served &= measure(page, districts, times);
		}
		return served;
	}

	private boolean measure(Page page, List<String> districts, int times) throws IOException, InterruptedException {
		List<Times> measured = districts.stream()
			.map((code) -> new Times(new ArrayList<>(), new ArrayList<>()))
			.toList();
		for (int time = -WARM_UP; time < times; time++) {
			for (int at = 0; at < districts.size(); at++) {
				open(page, districts.get(at),
						(time < 0) ? new Times(new ArrayList<>(), new ArrayList<>()) : measured.get(at));
			}
		}
		StringBuilder line = new StringBuilder();
		measured.forEach((one) -> line.append(one.line()));
		if (measured.size() > 1) {
			line.append(String.format(Locale.ROOT, "  %5.2f", measured.get(0).median() / measured.get(1).median()));
		}
		this.out.printf(Locale.ROOT, "%-20s %-28s %s%n", page.who(), page.path(), line);
		return measured.stream().allMatch(Times::served);
	}

	private void open(Page page, String district, Times times) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.url.resolve("/" + district + page.path(district)));
		if (!page.who().equals(CITIZEN)) {
			request.header("Cookie", session(district, page.who(district)));
		}
		long start = System.nanoTime();
		HttpResponse<byte[]> answer = this.http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		times.nanos().add(System.nanoTime() - start);
		times.statuses().add(answer.statusCode());
	}

	private String session(String district, String post) throws IOException {
		String known = this.sessions.get(district + post);
		if (known != null) {
			return known;
		}
		String session = new RawClient(this.url.getHost(), (this.url.getPort() < 0) ? 80 : this.url.getPort(),
				"127.0.0.1")
			.signInForm(district)
			.session(post, "demo");
		this.sessions.put(district + post, session);
		return session;
	}

	private static String heads(String district) {
		return String.format(Locale.ROOT, "%6s  p50 ms   p99 ms", district);
	}

	/** A page and who opens it. */
	private record Page(String who, String path) {

		String who(String district) {
			return this.who.replace("CODE", district);
		}

		/** The path with its letters encoded. */
		String path(String district) {
			return URI.create(this.path.replace("CODE", district)).toASCIIString();
		}

	}

	/** How long the answers took, and their statuses. */
	private record Times(List<Long> nanos, List<Integer> statuses) {

		boolean served() {
			return this.statuses.stream().allMatch((status) -> status == 200);
		}

		double median() {
			return BenchTimes.at(this.nanos.stream().sorted().toList(), 0.5);
		}

		String line() {
			String status = served() ? "200" : this.statuses.stream().distinct().toList().toString();
			return String.format(Locale.ROOT, "%6s %7.1f  %7.1f  ", status, median(),
					BenchTimes.at(this.nanos.stream().sorted().toList(), 0.99));
		}

	}

}
