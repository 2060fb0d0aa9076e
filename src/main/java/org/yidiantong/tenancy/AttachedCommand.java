package org.yidiantong.tenancy;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * Compares or applies a folder with the program's own parts, attached to the database of
 * the running one: without pages, migrations or a start of its own.
 */
final class AttachedCommand {

	private static final int MISTAKES = 1;

	private static final int FAILED = 3;

	private static final List<String> SETTINGS = List.of("--spring.flyway.enabled=false",
			"--yidiantong.embedded.attach=true", "--yidiantong.tenants-at-start=false", "--spring.main.banner-mode=off",
			"--spring.main.log-startup-info=false", "--spring.main.lazy-initialization=true",
			"--logging.threshold.console=OFF");

	private AttachedCommand() {
	}

	/** Works on a folder in which no mistake was found; gives the exit code. */
	static int run(Class<?> application, TenantsReport report, TenantsFolder folder, TenantsCall call,
			PrintStream err) {
		try (ConfigurableApplicationContext context = start(application, call)) {
			// What a start checks by itself is asked for here, where parts are made on
			// demand.
			context.getBean(RuntimeRoleCheck.class).afterSingletonsInstantiated();
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

	private static ConfigurableApplicationContext start(Class<?> application, TenantsCall call) {
		String[] settings = Stream.concat(SETTINGS.stream(), call.settings().stream()).toArray(String[]::new);
		return new SpringApplicationBuilder(application).web(WebApplicationType.NONE).run(settings);
	}

}
