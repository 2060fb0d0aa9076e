package org.yidiantong.portal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.portal.posters.Poster;
import org.yidiantong.portal.posters.PosterManagement;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Posters are read back: their text, their fonts, and the address in their code, which is
 * followed.
 */
@ModuleTest(nested = { "checklist.publishing", "checklist.adaptation", "disclosure.ledger", "portal.posters" })
@Import(ClosedComplaints.class)
@ExhaustiveTest
class PosterModuleTests {

	private static final String VILLAGE = "341503100-V04";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private PosterManagement posters;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private OrganizationManagement organization;

	@Autowired
	private ChecklistManagement checklists;

	@Test
	void showsAVillageWithWhatItsCodeOpens() throws Exception {
		byte[] pdf = pdf("/341503/v/" + VILLAGE + "/poster.pdf");
		assertThat(pdf.length).isLessThan(120_000);
		try (PDDocument poster = Loader.loadPDF(pdf)) {
			assertThat(poster.getNumberOfPages()).isEqualTo(1);
			assertThat(text(poster)).contains("黄莲村", "苏埠镇", "看清单", "看公开", "我要投诉", "12388", "苏埠镇纪委");
			String address = code(poster, 0);
			assertThat(address).isEqualTo("http://localhost/341503/v/" + VILLAGE);
			assertThat(this.web.get().uri(address).accept("text/html")).hasStatusOk().bodyText().contains("黄莲村");
			isWhole(poster);
		}
		assertThat(pdf("/341503/v/" + VILLAGE + "/poster.pdf")).isEqualTo(pdf);
	}

	@Test
	void showsAnItemWithItsFlowAndWhoSupervises() throws Exception {
		try (PDDocument poster = Loader.loadPDF(pdf("/341503/items/B16/poster.pdf?place=" + VILLAGE))) {
			assertThat(text(poster)).contains("B16", "最低生活保障", "苏埠镇纪委", "12388", "办结");
			String address = code(poster, 0);
			assertThat(address).isEqualTo("http://localhost/341503/i/anhui/B16?place=" + VILLAGE);
			assertThat(this.web.get().uri(address)).hasStatus(302)
				.redirectedUrl()
				.isEqualTo("/341503/items/B16?place=" + VILLAGE);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 341503, 341502 })
	void cutsNothingOff(int code) {
		DistrictCode district = new DistrictCode(code);
		District here = this.districts.find(district).orElseThrow();
		BoundDistrict.run(district, () -> {
			this.checklists.items(ItemFilter.ALL)
				.forEach((item) -> isWhole(
						this.posters.item(here, item.code().value(), null, (path) -> "http://h" + path)));
			this.organization.chart()
				.places()
				.stream()
				.limit(40)
				.forEach((place) -> isWhole(
						this.posters.place(here, place.code().value(), (path) -> "http://h" + path)));
		});
	}

	@Test
	void printsATownshipInOneFile() throws Exception {
		District here = this.districts.find(Actors.YUAN).orElseThrow();
		PlaceCode township = new PlaceCode("341503100");
		Poster pack = BoundDistrict.call(Actors.YUAN, () -> this.posters
			.township(Actors.post(Role.DISTRICT_ADMINISTRATOR), here, township.value(), (path) -> "http://h" + path));
		int places = 1 + BoundDistrict.call(Actors.YUAN, () -> this.organization.chart().placesIn(township).size());
		int items = BoundDistrict.call(Actors.YUAN, () -> this.checklists.items(ItemFilter.at(township)).size());
		assertThat(pack.pdf().length).isLessThan(3_000_000);
		try (PDDocument file = Loader.loadPDF(pack.pdf())) {
			assertThat(file.getNumberOfPages()).isBetween(places + items, places + 2 * items);
			assertThat(code(file, places - 1)).startsWith("http://h/341503/v/341503100-");
			isWhole(file);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/341503/v/nowhere/poster.pdf", "/341503/items/Z99/poster.pdf",
			"/341503/items/B16/poster.pdf?place=nowhere", "/341503/i/anhui/Z99", "/999999/v/x/poster.pdf" })
	void refusesTheUnknown(String path) {
		assertThat(this.web.get().uri(path)).hasStatus(404);
	}

	private byte[] pdf(String path) {
		var answer = this.web.get().uri(path).exchange();
		assertThat(answer).hasStatusOk().hasContentType("application/pdf");
		String tag = String.valueOf(answer.getResponse().getHeader("ETag"));
		assertThat(this.web.get().uri(path).header("If-None-Match", tag)).hasStatus(304);
		return answer.getResponse().getContentAsByteArray();
	}

	private static String text(PDDocument poster) throws IOException {
		return new PDFTextStripper().getText(poster);
	}

	private static String code(PDDocument poster, int page) throws Exception {
		BufferedImage image = new PDFRenderer(poster).renderImageWithDPI(page, 150);
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		return new QRCodeReader()
			.decode(new BinaryBitmap(
					new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))),
					Map.of(DecodeHintType.TRY_HARDER, true))
			.getText();
	}

	private static void isWhole(Poster poster) {
		try (PDDocument file = Loader.loadPDF(poster.pdf())) {
			isWhole(file);
		}
		catch (IOException unreadable) {
			throw new AssertionError(unreadable);
		}
	}

	/** Pages in A4, fonts embedded in part, all letters inside the page and readable. */
	private static void isWhole(PDDocument file) throws IOException {
		Set<String> fonts = new TreeSet<>();
		for (PDPage page : file.getPages()) {
			assertThat(page.getMediaBox()).hasToString(PDRectangle.A4.toString());
			for (COSName name : page.getResources().getFontNames()) {
				PDFont font = page.getResources().getFont(name);
				assertThat(font.isEmbedded()).isTrue();
				fonts.add(font.getName());
			}
		}
		assertThat(fonts).isNotEmpty().allMatch((name) -> name.matches("[A-Z]{6}\\+NotoSansSC.*"));
		Letters letters = new Letters();
		letters.getText(file);
		assertThat(letters.all).isNotEmpty().allSatisfy((letter) -> {
			assertThat(letter.getXDirAdj()).isGreaterThan(9);
			assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThan(PDRectangle.A4.getWidth() - 9);
			assertThat(letter.getYDirAdj()).isBetween(20f, PDRectangle.A4.getHeight() - 20);
			assertThat(letter.getFontSizeInPt()).isGreaterThan(5);
		});
	}

	private static final class Letters extends PDFTextStripper {

		private final List<TextPosition> all = new ArrayList<>();

		@Override
		protected void processTextPosition(TextPosition text) {
			this.all.add(text);
			super.processTextPosition(text);
		}

	}

}
