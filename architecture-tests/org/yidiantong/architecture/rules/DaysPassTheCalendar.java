package org.yidiantong.architecture.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * A day that somebody types is no due day, for the reason beside it, or is moved to a
 * working day by the class that is named. A new request, form or file with a day has to
 * be decided on.
 */
final class DaysPassTheCalendar implements Rule {

	/** What takes a due day → the class that moves it to a working day. */
	private static final Map<String, String> DUE = Map.of("ExtendRequest", "ComplaintClock", "SuperviseRequest",
			"ComplaintSupervision", "SweepRequest", "Sweep", "OpenSweepPages", "Sweep", "ActionForms",
			"ComplaintSupervision");

	/** What takes another day → which one. */
	private static final Map<String, String> NOT_DUE = Map.ofEntries(Map.entry("AuditParameters", "bounds of a list"),
			Map.entry("ComplaintListParameters", "bounds of a list"), Map.entry("RequestsQuery", "bounds of a list"),
			Map.entry("DisclosureFilter", "a cursor"), Map.entry("CalendarReader", "the calendar itself"),
			Map.entry("Period", "the day of an event that is disclosed"),
			Map.entry("Provenance", "the period of a report"), Map.entry("WorkbookTables", "a day of a figure"),
			Map.entry("MarkedRows", "days of complaints of another system, kept as they were"),
			Map.entry("NextVersionRules", "from when a list is in effect"),
			Map.entry("ListWorkbook", "from when a list or a policy is in effect"),
			Map.entry("NoticeFormatter", "an argument of a message"),
			Map.entry("OpenDeadlines", "on which a clock was stopped or went on"),
			Map.entry("RunHistory", "days of runs of reports"),
			Map.entry("RecordReader", "reads the requests that this rule checks"),
			Map.entry("ClientForm", "until when a program has access"),
			Map.entry("SampleRequest", "the period of a sample"), Map.entry("SampleForm", "the period of a sample"),
			Map.entry("OutreachPages", "when something was held"),
			Map.entry("LedgerCommittee", "when a sheet was signed"),
			Map.entry("DisciplinaryPages", "when something was handed over"),
			Map.entry("SunsetHeaders", "from when an operation may be gone"));

	private static final String REQUEST = "org.yidiantong.http.JsonRequest";

	@Override
	public String because() {
		return "a limit that ends on a day off moves to the next working day, whoever has set it";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		Stream<Violation> undecided = code.production()
			.stream()
			.filter(DaysPassTheCalendar::takesADay)
			.filter((type) -> !DUE.containsKey(outermost(type)) && !DUE.containsKey(type.getSimpleName())
					&& !NOT_DUE.containsKey(outermost(type)) && !NOT_DUE.containsKey(type.getSimpleName()))
			.map((type) -> Violation.of(type, "takes a day of which nobody has decided whether it is a due day"));
		Stream<Violation> unmoved = Set.copyOf(DUE.values())
			.stream()
			.flatMap((name) -> named(code, name).stream())
			.filter((type) -> !asksTheCalendar(type))
			.map((type) -> Violation.of(type, "does not move the day to a working day"));
		return Stream.concat(undecided, unmoved);
	}

	private static boolean takesADay(JavaClass type) {
		boolean requests = type.isAnnotatedWith(REQUEST) && type.getFields()
			.stream()
			.anyMatch((field) -> field.getRawType().isEquivalentTo(java.time.LocalDate.class));
		return requests || accesses(type, "java.time.LocalDate", "parse");
	}

	private static boolean asksTheCalendar(JavaClass type) {
		return accesses(type, "WorkCalendar", "orNextWorkingDay");
	}

	private static boolean accesses(JavaClass type, String owner, String method) {
		return type.getCodeUnitAccessesFromSelf()
			.stream()
			.map(JavaCodeUnitAccess::getTarget)
			.anyMatch((target) -> target.getName().equals(method)
					&& (target.getOwner().getName().equals(owner) || target.getOwner().getSimpleName().equals(owner)));
	}

	private static Optional<JavaClass> named(Codebase code, String name) {
		return code.production().stream().filter((type) -> type.getSimpleName().equals(name)).findFirst();
	}

	private static String outermost(JavaClass type) {
		return type.getEnclosingClass().map(DaysPassTheCalendar::outermost).orElse(type.getSimpleName());
	}

}
