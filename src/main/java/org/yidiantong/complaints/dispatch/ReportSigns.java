package org.yidiantong.complaints.dispatch;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Words of a complaint which suggest that it is about how power was used, although it was
 * filed as something else. They decide nothing: the desk is asked to look.
 *
 * @param words as they stand in the text, without repetitions; empty for none
 * @param township whether the township is meant as well
 */
@ValueObject
public record ReportSigns(List<String> words, boolean township) {

	/** Misuse of power in the words of the risk points of the checklists. */
	private static final Pattern MISUSE = Pattern
		.compile("贪污|侵占|挪用|截留|私分|克扣|冒领|套取|虚报|虚列|受贿|行贿|索要|收好处|吃拿卡要|优亲厚友|以权谋私|打击报复|暗箱|围标|串标|小金库|乱收费|中饱私囊");

	private static final Pattern OFFICIALS = Pattern
		.compile("村支书|村书记|村主任|村干部|村会计|村两委|社区书记|社区主任|社区干部|镇长|乡长|镇干部|乡镇干部|镇书记|街道干部|镇政府|乡政府|街道办");

	private static final Pattern TOWNSHIP = Pattern.compile("镇长|乡长|镇干部|乡镇干部|镇书记|街道干部|镇政府|乡政府|街道办");

	public ReportSigns {
		words = List.copyOf(words);
	}

	/**
	 * The signs in a text. An official alone is none, because most requests name one; one
	 * who is named beside a risk point of the item is.
	 * @param riskPoints where power is most often abused, as the item says
	 */
	public static ReportSigns in(String text, List<String> riskPoints) {
		List<String> officials = found(OFFICIALS, text);
		List<String> misuse = Stream
			.concat(found(MISUSE, text).stream(),
					officials.isEmpty() ? Stream.empty() : riskPoints.stream().filter(text::contains))
			.distinct()
			.toList();
		return new ReportSigns(
				misuse.isEmpty() ? List.of() : Stream.concat(misuse.stream(), officials.stream()).distinct().toList(),
				TOWNSHIP.matcher(text).find());
	}

	private static List<String> found(Pattern words, String text) {
		return words.matcher(text).results().map((one) -> one.group()).distinct().toList();
	}

}
