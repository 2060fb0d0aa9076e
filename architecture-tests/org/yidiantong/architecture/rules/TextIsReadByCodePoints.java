package org.yidiantong.architecture.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Modules that handle texts of people do not use the UTF-16 units of a string, except in
 * classes whose strings are not written by people or that count characters themselves.
 */
final class TextIsReadByCodePoints implements Rule {

	/** Module → why it may. A module that is not named here is checked. */
	private static final Map<String, String> TECHNICAL = Map.of("masking",
			"offsets of UTF-16 units with the character each belongs to, and a corpus of rare names", "kernel",
			"counts for the others", "demo", "texts of our own", "embedded", "output of servers", "eventlog",
			"names of subjects", "http", "addresses and names of members", "site", "addresses", "tenancy",
			"files of operators: lines, keys and paths");

	private static final Set<String> UNITS = Set.of("length", "charAt", "chars", "toCharArray", "substring",
			"subSequence");

	/** Class → why it may. */
	private static final Map<String, String> EXEMPT = Map.ofEntries(
			Map.entry("ActivationCode", "an alphabet of ASCII letters and digits"),
			Map.entry("AdoptionForm", "cuts the prefix off the name of a form's field"),
			Map.entry("AuthenticationInterceptor", "cuts the scheme off a header"),
			Map.entry("BasedFigure", "codes of figures"),
			Map.entry("CellWriter", "keeps Excel's limit, which counts UTF-16 units, and no half of a character"),
			Map.entry("DisclosureQuery", "bounds the work for parameters of an address"),
			Map.entry("FeedRequest", "bounds the digits of a position"),
			Map.entry("FlowWords", "appends to a text that begins the same"),
			Map.entry("FutureTime", "numerals and the words for days, all within the basic plane"),
			Map.entry("IndexedLine", "the letter of a kind"), Map.entry("Initials", "letters from a to z"),
			Map.entry("ItemChangeWords", "takes away one full stop"),
			Map.entry("ItemNames", "cuts the prefix off the key of a row"),
			Map.entry("KnownSettings", "cuts the name off an option"),
			Map.entry("ListMerge", "cuts the folder off a path"),
			Map.entry("ListWorkbook", "keeps Excel's limit, which counts UTF-16 units"),
			Map.entry("LiveListPages", "bounds the work for parameters of an address"),
			Map.entry("MarkedText", "offsets of UTF-16 units with the character each belongs to"),
			Map.entry("NextPage", "bounds an address"), Map.entry("Open311Answer", "names of elements"),
			Map.entry("OverviewTables", "cuts the prefix off the key of a row"),
			Map.entry("Period", "the numerals of quarters"), Map.entry("QrDrawing", "the size of an address in print"),
			Map.entry("PasswordPolicy", "counts code points"),
			Map.entry("ReceiverUrlCheck", "bounds an address in ASCII"),
			Map.entry("WorkbookLayout", "names of sheets with one character open, all within the basic plane"),
			Map.entry("SearchText", "the size of a buffer"), Map.entry("SvgChart", "numbers"),
			Map.entry("TaskPages", "the year of a period"), Map.entry("TextWidth", "wraps lines by code points"),
			Map.entry("Argument", "cuts the kind off a stored argument"),
			Map.entry("AuditEntry", "cuts the kind off a subject"),
			Map.entry("ClientForm", "cuts the district off an id"),
			Map.entry("EncryptedFiles", "the end of an id, for a folder"),
			Map.entry("FlowChartPages", "a part of a hash"), Map.entry("PosterPages", "a part of a hash"),
			Map.entry("FoundMistakes", "cuts the file off a code"), Map.entry("ItemFields", "paths of fields"),
			Map.entry("LedgerImportPages", "paths of fields"), Map.entry("ListTree", "paths of fields"),
			Map.entry("ReadList", "paths of fields"),
			Map.entry("MailAddress", "cuts the part before @, which is ASCII"),
			Map.entry("ReceivedNotice", "cuts the letter off a cursor"),
			Map.entry("StaffBrowserFilter", "cuts a cookie at its point"),
			Map.entry("SupervisionLetter", "cuts by code points"),
			Map.entry("TrackingCode", "an alphabet of ASCII letters and digits"));

	@Override
	public String because() {
		return "Names such as 𠮷野 have characters of two UTF-16 units: counting or taking one unit cuts them in half";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production()
			.stream()
			.filter((type) -> handlesTexts(type.getPackageName()) && !EXEMPT.containsKey(outermost(type)))
			.flatMap(TextIsReadByCodePoints::check);
	}

	private static Stream<Violation> check(JavaClass type) {
		return type.getCodeUnitAccessesFromSelf()
			.stream()
			.map(JavaCodeUnitAccess::getTarget)
			.filter((target) -> target.getOwner().getName().equals("java.lang.String")
					&& UNITS.contains(target.getName()))
			.map((target) -> Violation.of(type, "calls String." + target.getName()))
			.distinct();
	}

	private static boolean handlesTexts(String packageName) {
		return Arrays.stream(packageName.split("\\.")).noneMatch(TECHNICAL::containsKey);
	}

	private static String outermost(JavaClass type) {
		return type.getEnclosingClass().map(TextIsReadByCodePoints::outermost).orElse(type.getSimpleName());
	}

}
