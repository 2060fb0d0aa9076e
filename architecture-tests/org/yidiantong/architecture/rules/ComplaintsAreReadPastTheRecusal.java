package org.yidiantong.architecture.rules;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.SourceFile;
import org.yidiantong.architecture.Violation;

/**
 * SQL that reads complaints names the recused units and posts, and whoever loads
 * complaints from their repository asks who sees them; except in classes that show
 * nothing to an officer.
 */
final class ComplaintsAreReadPastTheRecusal implements Rule {

	private static final Pattern READS = Pattern.compile("(?i)\\b(?:from|join)\\s+complaints_complaint\\b");

	/** Class → why its SQL does not ask. */
	private static final Map<String, String> SHOWS_NOTHING = Map.ofEntries(
			Map.entry("ComplaintCards", "raises cards; the aggregate tells its units"),
			Map.entry("ComplaintLimits", "moves due days"), Map.entry("OpenDeadlines", "moves due days"),
			Map.entry("SupervisionDays", "moves due days"),
			Map.entry("ComplaintReassignment",
					"hands over what a dissolved unit had; the aggregate refuses the recused"),
			Map.entry("ComplaintImport", "compares numbers of another system"),
			Map.entry("ComplaintsOfItems", "counts for the whole list of a district"),
			Map.entry("MaskedTextQueries", "reads no report; only words that several complaints share are shown"),
			Map.entry("FirstDeskQueries", "tells the desk to modules that keep work for it"),
			Map.entry("EarlierComplaints", "finds the earlier one; ComplaintInspection asks before it is shown"),
			Map.entry("SelfCheckQueries", "asks for the unit of the self-check, not for a parameter"),
			Map.entry("PublicRecordManagement", "leaves out what has any recusal"),
			Map.entry("RecusedComplaintQueries", "tells the recusal itself"),
			Map.entry("NumberedSubjects",
					"names lines of the audit log, which leaves out those that its reader is recused from"),
			Map.entry("WatchSigns", "asks for the posts by a named parameter; its readers are of no unit"));

	/** Class → why it may load complaints without asking. */
	private static final Map<String, String> OWN = Map.of("ComplaintManagement",
			"the complainant, by the tracking code", "Filing", "files them", "ForwardingManagement",
			"the office that forwarded it, by its own number", "ComplaintCards", "raises cards", "ComplaintLimits",
			"moves due days", "ComplaintImport", "takes over those of another system", "ComplaintReassignment",
			"hands over what a dissolved unit had; the aggregate refuses the recused", "ComplaintNotices",
			"tells units that are not recused", "ComplaintTriage",
			"acts through ComplaintActions, and asks for the complaint to merge into", "ComplaintSupervision",
			"acts through ComplaintActions, and as the platform after a second bad rating");

	@Override
	public String because() {
		return "who is complained about must not find the complaint in any list, count, search or export";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		Stream<Violation> written = code.sources()
			.production()
			.stream()
			.filter((file) -> !SHOWS_NOTHING.containsKey(name(file)) && reads(file) && !asks(file))
			.map((file) -> new Violation(file.path(), "reads complaints without the recusal"));
		Stream<Violation> loaded = code.production()
			.stream()
			.filter((type) -> !OWN.containsKey(outermost(type)) && !type.getSimpleName().equals("Complaints")
					&& uses(type, "Complaints") && !uses(type, "ComplaintVisibility"))
			.map((type) -> Violation.of(type, "loads complaints without asking who sees them"));
		return Stream.concat(written, loaded);
	}

	private static boolean reads(SourceFile file) {
		return file.literals().stream().anyMatch((text) -> READS.matcher(text).find());
	}

	private static boolean asks(SourceFile file) {
		String text = file.unit().toString();
		return text.contains("VisibleComplaints.restrict(")
				|| (text.contains("Recusal.UNIT_NOT_RECUSED") && text.contains("Recusal.POST_NOT_RECUSED"));
	}

	private static boolean uses(JavaClass type, String simpleName) {
		return type.getAccessesFromSelf()
			.stream()
			.anyMatch((access) -> access.getTargetOwner().getSimpleName().equals(simpleName)
					&& access.getTargetOwner().getPackageName().endsWith(".complaints")
					&& !access.getTarget().getName().equals("<init>"));
	}

	private static String name(SourceFile file) {
		return file.path().replaceAll("^.*/|\\.java$", "");
	}

	private static String outermost(JavaClass type) {
		return type.getEnclosingClass().map(ComplaintsAreReadPastTheRecusal::outermost).orElse(type.getSimpleName());
	}

}
