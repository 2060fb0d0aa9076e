package org.yidiantong.tenancy;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * Compares or applies a folder with the program's own parts, attached to the database of
 * the running one.
 */
final class AttachedCommand {

	private static final int MISTAKES = 1;

	private static final int FAILED = 3;

	private AttachedCommand() {
	}

	/** Works on a folder in which no mistake was found; gives the exit code. */
	static int run(Class<?> application, TenantsReport report, TenantsFolder folder, TenantsCall call,
			PrintStream err) {
		try (ConfigurableApplicationContext context = AttachedProgram.start(application, call.settings())) {
			run(context.getBean(DistrictManagement.class), folder, report, call);
			return 0;
		}
		catch (RuntimeException ex) {
			return failed(ex, report, folder, call, err);
		}
	}

	/** Where several districts failed, the others hang on the first. */
	private static int failed(RuntimeException first, TenantsReport report, TenantsFolder folder, TenantsCall call,
			PrintStream err) {
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
		broken.forEach(
				(cause) -> err.println(FindingTexts.format("tenancy.command-failed", call.locale(), cause.toString())));
		return broken.isEmpty() ? MISTAKES : FAILED;
	}

	private static void run(DistrictManagement districts, TenantsFolder folder, TenantsReport report,
			TenantsCall call) {
		List<DistrictChanges> changes = (call.verb() == TenantsCall.Verb.DIFF) ? districts.diff(folder)
				: districts.apply(folder);
		changes.forEach(report::changes);
	}

}
