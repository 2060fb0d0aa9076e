package org.yidiantong.reporting.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.yidiantong.Yidiantong;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.tenancy.AttachedProgram;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * One more copy of the application beside the test, in a process that a test kills: the
 * program's own parts on the test's database, without pages. Does what it is told line by
 * line, says when that is done, and ends with the test.
 */
final class ReportChild {

	/** What it says when it can be told something. */
	static final String READY = "READY";

	/** What it says when it has done what it was told, with what came of it behind. */
	static final String DONE = "DONE ";

	/** The end of the days that the test has played. */
	private static final Instant PLAYED = Instant.parse("2021-12-15T15:00:00Z");

	private final ConfigurableApplicationContext context;

	private ReportChild(ConfigurableApplicationContext context) {
		this.context = context;
	}

	public static void main(String[] args) throws IOException {
		DistrictCode district = DistrictCode.parse(args[0]).orElseThrow();
		List<String> settings = List.of(args).subList(1, args.length);
		BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		try (ConfigurableApplicationContext context = AttachedProgram.start(Yidiantong.class, settings)) {
			ReportChild child = new ReportChild(context);
			context.getBean(ReportJob.class);
			context.getBean(ReportRunner.class);
			System.out.println(READY);
			for (String line = told.readLine(); line != null; line = told.readLine()) {
				String[] words = line.split(" ");
				System.out.println(DONE + BoundDistrict.call(district, () -> child.act(words)));
			}
		}
	}

	private String act(String[] words) {
		switch (words[0]) {
			case "run" -> this.context.getBean(ReportRunner.class).run(UUID.fromString(words[1]));
			case "waiting" -> this.context.getBean(ReportRunner.class).runWaiting();
			case "monthly" -> {
				List<UUID> requested = new ArrayList<>();
				this.context.getBean(BusinessClock.class)
					.at(PLAYED, () -> requested.addAll(this.context.getBean(DueReports.class).request()));
				return requested.isEmpty() ? "nothing" : requested.toString();
			}
			default -> throw new IllegalArgumentException(words[0]);
		}
		return words[0];
	}

}
