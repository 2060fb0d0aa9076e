package org.yidiantong.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * Compares or applies a folder, attached to the database of the running application.
 */
final class AttachedCommand {

	private static final int MISTAKES = 1;

	private static final int FAILED = 3;

	private AttachedCommand() {
	}

	/** Compares or applies a folder without mistakes; returns the exit code. */
	static int run(TenantsCall call, TenantsReport report, TenantsFolder folder) {
		try (ConfigurableApplicationContext context = AttachedProgram.start(call.application(), call.settings())) {
			run(context.getBean(DistrictManagement.class), folder, report, call);
			return 0;
		}
		catch (RuntimeException ex) {
			return failed(ex, report, folder, call);
		}
	}

	/** If several districts failed, the others are suppressed in the first failure. */
	private static int failed(RuntimeException first, TenantsReport report, TenantsFolder folder, TenantsCall call) {
		List<Throwable> failures = Stream.concat(Stream.of(first), Stream.of(first.getSuppressed())).toList();
		List<Finding> mistakes = new ArrayList<>();
		List<Throwable> broken = new ArrayList<>();
		for (Throwable failure : failures) {
			if (failure instanceof FolderRejected rejected) {
				mistakes.addAll(rejected.findings());
			}
			else {
				broken.add(NestedExceptionUtils.getMostSpecificCause(failure));
			}
		}
		if (!mistakes.isEmpty()) {
			report.mistakes(mistakes, folder);
		}
		broken.forEach((cause) -> call.err()
			.println(FindingTexts.format("tenancy.command-failed", call.locale(), cause.toString())));
		return broken.isEmpty() ? MISTAKES : FAILED;
	}

	private static void run(DistrictManagement districts, TenantsFolder folder, TenantsReport report,
			TenantsCall call) {
		List<DistrictChanges> changes = (call.verb() == TenantsCall.Verb.DIFF) ? districts.diff(folder)
				: districts.apply(folder);
		changes.forEach(report::changes);
	}

}
