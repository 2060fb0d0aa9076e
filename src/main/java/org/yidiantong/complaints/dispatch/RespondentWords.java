package org.yidiantong.complaints.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.organization.Unit;

/**
 * Finds the units that words of people mean as respondents. In doubt a unit is meant: to
 * keep one out too much costs a look of the district, to let one in costs a complainant.
 */
final class RespondentWords {

	private static final Pattern GOVERNMENT = Pattern.compile("镇长|乡长|[镇乡]党委|[镇乡]委|[镇乡]书记|[镇乡]干部|[镇乡]政府|街道");

	/** The discipline office of a township, not the commission of a higher level. */
	private static final Pattern DISCIPLINE = Pattern.compile("(?<![区县市省中央级])(?:纪委|纪工委|纪检|监察办)");

	/**
	 * Words before the office by which somebody turns to it and does not complain of it.
	 */
	private static final Pattern TURNS_TO_IT = Pattern
		.compile("(?:请|求|望|盼|让|由|向|跟|给|找|交|报|到|去|建议)[^，。；！？,;!?\\s]{0,8}$");

	/** Words after the office by which somebody complains of it all the same. */
	private static final Pattern FAILED = Pattern
		.compile("不管|没人管|不理|没人理|不查|不办|不受理|不作为|推诿|敷衍|包庇|袒护|偏袒|护着|压下|压着|压案|泄露|通风报信|走漏|收钱|收礼|吃请|勾结|一伙|串通|打招呼");

	private static final Pattern SENTENCE = Pattern.compile("[^。！？!?\\n]+");

	private RespondentWords() {
	}

	/**
	 * The units in which a person works, by what is said of the person: by the names of
	 * units, of places (黄莲村书记) and of offices (镇长) of the township.
	 */
	static List<Unit> units(String words, Place place, OrganizationChart chart) {
		List<Unit> named = chart.units().stream().filter((unit) -> isNamed(unit, words)).toList();
		Optional<Place> village = villages(place, chart).filter((one) -> isNamed(one, words)).findFirst();
		Stream<Unit> offices = Stream
			.of(village.flatMap(chart::handlingUnitOf).stream(),
					DISCIPLINE.matcher(words).find() ? chart.disciplineOfficeOf(place).stream() : Stream.<Unit>empty(),
					GOVERNMENT.matcher(words).find() ? chart.governmentOf(place).stream() : Stream.<Unit>empty())
			.flatMap((each) -> each);
		return Stream.concat(named.stream(), offices).distinct().toList();
	}

	private static Stream<Place> villages(Place place, OrganizationChart chart) {
		return chart.townshipOf(place)
			.stream()
			.flatMap((township) -> chart.placesIn(township.code()).stream())
			.filter((one) -> one.kind() != PlaceKind.TOWNSHIP);
	}

	private static boolean isNamed(Place place, String words) {
		return words.contains(place.name()) || place.aliases().stream().anyMatch(words::contains);
	}

	/** By its name, which people write without the district before it (民政局). */
	private static boolean isNamed(Unit unit, String words) {
		return words.contains(unit.name().replaceFirst("^[区县市旗](?=..)", ""));
	}

	/**
	 * Whether a text is about the discipline office itself. Who asks it for help or has
	 * been there is not, unless it has failed.
	 * @param office that would get the complaint
	 */
	static boolean isAbout(Unit office, String text) {
		return SENTENCE.matcher(text).results().map((one) -> one.group()).anyMatch((one) -> isBlamed(office, one));
	}

	private static boolean isBlamed(Unit office, String sentence) {
		String said = sentence.replace(office.name(), "纪委");
		Matcher named = DISCIPLINE.matcher(said);
		while (named.find()) {
			boolean asked = TURNS_TO_IT.matcher(said).region(0, named.start()).find();
			if (!asked || FAILED.matcher(said).find(named.end())) {
				return true;
			}
		}
		return false;
	}

}
