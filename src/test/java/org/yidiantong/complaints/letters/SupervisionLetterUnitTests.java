package org.yidiantong.complaints.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter as a document and as a page say the same, on one page.
 */
class SupervisionLetterUnitTests {

	private static final SupervisionLetter LETTER = letter("路灯坏了，晚上看不见路。");

	@Test
	void isWrittenAsADocument() throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(LetterDocument.of(LETTER)));
				XWPFWordExtractor words = new XWPFWordExtractor(document)) {
			assertSaysAll(words.getText());
		}
	}

	@Test
	void isDrawnOnOnePage() throws IOException {
		assertSaysAll(page(LETTER));
	}

	/** The longest summary, with a character that no font has. */
	@Test
	void isDrawnOnOnePageHoweverLongItsSummaryIs() throws IOException {
		String drawn = page(letter("路".repeat(300) + "……\uD83D\uDE00"));
		assertThat(drawn).contains("〓").contains("2021年12月16日");
	}

	@Test
	void isDrawnTheSameAgain() {
		assertThat(LetterPage.of(LETTER)).isEqualTo(LetterPage.of(LETTER));
	}

	private static String page(SupervisionLetter letter) throws IOException {
		try (PDDocument document = Loader.loadPDF(LetterPage.of(letter))) {
			assertThat(document.getNumberOfPages()).isOne();
			return new PDFTextStripper().getText(document);
		}
	}

	private static void assertSaysAll(String text) {
		String words = text.lines().map(String::strip).collect(Collectors.joining());
		assertThat(words).contains("裕安区小微权力监督督办函", "督办函〔2021〕12号", "黄莲村村委会主要负责人：", "投诉编号", "2021-00157", "路灯坏了，晚上看不见路。",
				"请立即组织办理", "书面说明", "苏埠镇纪委", "2021年12月16日");
	}

	private static SupervisionLetter letter(String summary) {
		return new SupervisionLetter("2021-12", "裕安区小微权力监督督办函", "督办函〔2021〕12号", "黄莲村村委会主要负责人",
				List.of(new SupervisionLetter.Fact("投诉编号", "2021-00157"), new SupervisionLetter.Fact("内容摘要", summary)),
				List.of("请立即组织办理，尽快答复群众，不得再拖延。", "请在 2021年12月21日 前通过平台提交书面说明，写明超期原因和整改措施。"), "苏埠镇纪委",
				LocalDate.of(2021, 12, 16));
	}

}
