package org.yidiantong.complaints.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.ComplaintPhotos;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.support.Redirects;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Photos of complaints: in the form as a browser without JavaScript sends them, over the
 * API, and as staff see them.
 */
@WholeApplication
class ComplaintPhotosWebTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final String NEW = "/341503/complaints/new";

	private static final String API = "/api/v1/341503/complaints";

	private static final Pattern TOKEN = Pattern.compile("name=\"photos\" value=\"([^\"]+)\"");

	private static final Pattern ADDRESS = Pattern.compile("src=\"(/341503/files/[^\"]+)\"");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ComplaintPhotos photos;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final String key = UUID.randomUUID().toString();

	@Test
	void takesPhotosWithTheTextAndShowsThemBeforeSending() {
		String next = text(upload("路灯坏了", List.of(), file("a.jpg", GeneratedPhotos.jpeg(99, 70)),
				file("b.png", GeneratedPhotos.encoded("png", 70, 99))));
		List<String> tokens = all(TOKEN, next);
		assertThat(next).contains("怎么联系您");
		assertThat(tokens).hasSize(2);
		String review = text(send("CONTACT", tokens));
		assertThat(all(TOKEN, review)).isEqualTo(tokens);
		String address = all(ADDRESS, review).get(0);
		assertThat(this.web.get().uri(address)).hasStatusOk()
			.hasHeader("Content-Type", "image/jpeg")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Cache-Control", "private, no-store")
			.hasHeader("Content-Disposition", "inline; filename=\"photo.jpg\"");
		assertThat(this.web.get().uri(address.replace("341503", "341502"))).hasStatus(404);
		String receipt = text(send("REVIEW", tokens));
		assertThat(receipt).contains("已提交").doesNotContain("/files/");
		assertThat(text(send("REVIEW", tokens))).isEqualTo(receipt);
		assertThat(this.web.get().uri(address)).hasStatus(404);
		assertThat(send("REVIEW", List.of(tokens.get(0)))).hasStatus(422).bodyText().contains("已经提交过");
	}

	@Test
	void losesNeitherTextNorGoodPhotosToBadOnes() {
		MvcTestResult again = upload("路灯坏了", List.of(), file("ok.jpg", GeneratedPhotos.jpeg(99, 70)),
				file("IMG_1.HEIC", GeneratedPhotos.heic()), file("<b>.jpg", "<html></html>".getBytes()),
				file("half.jpg", Arrays.copyOf(GeneratedPhotos.jpeg(99, 70), 700)),
				file("bomb.png", GeneratedPhotos.pngClaiming(60_000, 60_000)), file("none.jpg", new byte[0]));
		assertThat(again).hasStatus(422);
		assertThat(text(again))
			.contains("请说说是怎么回事", ">路灯坏了</textarea>", "“IMG_1.HEIC”：这是苹果手机的 HEIC 照片", "“&lt;b&gt;.jpg”：文件的实际内容是文本文件",
					"“half.jpg”：照片不完整", "“bomb.png”：照片为 60,000×60,000 像素", "“none.jpg”：")
			.doesNotContain("“ok.jpg”");
		assertThat(all(TOKEN, text(again))).hasSize(1);
		MvcTestResult blank = upload(" ", List.of(), file("ok.jpg", GeneratedPhotos.jpeg(99, 70)));
		assertThat(blank).hasStatus(422);
		assertThat(text(blank)).contains("请填写内容");
		assertThat(all(TOKEN, text(blank))).hasSize(1);
	}

	@Test
	void takesSixOfSeven() {
		MockMultipartFile[] seven = new MockMultipartFile[7];
		Arrays.setAll(seven, (i) -> file(i + ".jpg", GeneratedPhotos.jpeg(20 + i, 20)));
		MvcTestResult again = upload("路灯坏了", List.of(), seven);
		assertThat(again).hasStatus(422).bodyText().contains("最多可以附 6 张照片");
		assertThat(all(TOKEN, text(again))).hasSize(6);
		assertThat(text(again)).doesNotContain("type=\"file\"");
	}

	@Test
	void removesAPhotoAndStaysOnThePage() {
		List<String> tokens = all(TOKEN, text(upload("路灯坏了", List.of(), file("a.jpg", GeneratedPhotos.jpeg(99, 70)),
				file("b.jpg", GeneratedPhotos.jpeg(98, 70)))));
		String review = text(send("REVIEW", tokens, "drop", tokens.get(0)));
		assertThat(review).contains("请核对后提交");
		assertThat(all(TOKEN, review)).containsExactly(tokens.get(1));
		assertThat(send("REVIEW", tokens)).hasStatus(422).bodyText().contains("照片已过期、已用过或不存在", "路灯坏了");
	}

	@Test
	void goesOnWithoutPhotos() {
		MockMultipartFile nothing = new MockMultipartFile("added", "", "application/octet-stream", new byte[0]);
		assertThat(text(upload("路灯坏了", List.of(), nothing))).contains("怎么联系您");
		assertThat(text(send("CONTACT", List.of()))).contains("没有附照片");
	}

	@Test
	void takesPhotosOfPrograms() {
		String token = token(photo(GeneratedPhotos.jpeg(99, 70)));
		assertThat(file("\"" + token + "\"")).hasStatus(201);
		assertThat(file("\"" + token + "\"")).hasStatus(201);
		assertThat(fileAs(UUID.randomUUID().toString(), "\"" + token + "\"")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactly("/photos/0");
		assertThat(file("")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/key-used-otherwise");
	}

	@Test
	void namesWhatIsWrongWithPhotosOfPrograms() {
		assertErrors("\"x\", 5", "/photos/0", "/photos/1");
		assertErrors("\"x\", \"" + "A".repeat(43) + "\"", "/photos/0", "/photos/1");
		assertErrors("\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\"", "/photos");
		assertThat(photo("GIF89a".getBytes())).hasStatus(400)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/photo-format-not-taken");
		assertThat(photo(GeneratedPhotos.joined(GeneratedPhotos.jpeg(9, 9), new byte[11 << 20]))).hasStatus(413)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/photo-too-large");
		assertThat(this.web.post().uri(API + "/photos").multipart()).hasStatus(400);
		assertThat(this.web.post().uri(API + "/photos").contentType(MediaType.IMAGE_JPEG).content(new byte[9]))
			.hasStatus(415);
	}

	@Test
	void showsPhotosToThoseWhoSeeTheCase() {
		assertThat(file("\"" + token(photo(GeneratedPhotos.jpeg(99, 70))) + "\"")).hasStatus(201);
		Actor dispatcher = officer("OF-DISPATCH", YUAN, null, Role.DISPATCHER);
		ComplaintId id = latest();
		List<String> addresses = BoundDistrict.call(YUAN, () -> this.photos.addresses(dispatcher, id));
		assertThat(addresses).hasSize(1);
		assertThat(this.web.get().uri(addresses.get(0)).requestAttr(Actor.ATTRIBUTE, dispatcher)).hasStatusOk();
		assertThat(this.web.get().uri(addresses.get(0))).hasStatus(404);
		assertThat(this.web.get().uri("/341503/staff/cases/" + id).requestAttr(Actor.ATTRIBUTE, dispatcher))
			.hasStatusOk()
			.bodyText()
			.contains("/341503/files/");
		for (Actor other : List.of(officer("OF-OTHER", YUAN, null, Role.DISPATCHER),
				officer("OF-DISPATCH", YUAN, null, Role.AUDITOR),
				officer("OF-DISPATCH", YUAN, "HU-D01", Role.HANDLING_OFFICER),
				officer("OF-DISPATCH", new DistrictCode(341502), null, Role.DISPATCHER))) {
			assertThat(this.web.get().uri(addresses.get(0)).requestAttr(Actor.ATTRIBUTE, other)).hasStatus(404);
		}
		Actor stranger = officer("OF-X", YUAN, "HU-D01", Role.HANDLING_OFFICER);
		assertThat(BoundDistrict.call(YUAN, () -> this.photos.addresses(stranger, id))).isEmpty();
	}

	private static Actor officer(String post, DistrictCode district, String unit, Role role) {
		return Actor.officer(UUID.randomUUID(), post, district, UnitCode.orNull(unit), Set.of(role));
	}

	private ComplaintId latest() {
		return BoundDistrict.call(YUAN,
				() -> new TransactionTemplate(this.transactions).execute((status) -> this.jdbc
					.sql("SELECT id FROM complaints_complaint WHERE tenant_id = ? ORDER BY id DESC LIMIT 1")
					.param(YUAN.value())
					.query((row, number) -> new ComplaintId(row.getObject(1, UUID.class)))
					.single()));
	}

	private void assertErrors(String photos, Object... pointers) {
		assertThat(file(photos)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactlyInAnyOrder(pointers);
	}

	private MvcTestResult file(String photos) {
		return fileAs(this.key, photos);
	}

	private MvcTestResult fileAs(String key, String photos) {
		return this.web.post()
			.uri(API)
			.header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON)
			.content("""
					{"placeCode": "341503100-V04", "text": "路灯坏了", "anonymous": true, "photos": [%s]}"""
				.formatted(photos))
			.exchange();
	}

	private MvcTestResult photo(byte[] content) {
		return this.web.post()
			.uri(API + "/photos")
			.multipart()
			.file(new MockMultipartFile("photo", "x.jpg", "image/jpeg", content))
			.exchange();
	}

	private static String token(MvcTestResult answer) {
		assertThat(answer).hasStatus(201);
		return JsonPath.read(text(answer), "$.photo");
	}

	private static MockMultipartFile file(String name, byte[] content) {
		return new MockMultipartFile("added", name, "image/jpeg", content);
	}

	private MvcTestResult upload(String words, List<String> tokens, MockMultipartFile... files) {
		var form = this.web.post().uri(NEW).accept(MediaType.TEXT_HTML).multipart();
		for (MockMultipartFile file : files) {
			form.file(file);
		}
		tokens.forEach((token) -> form.param("photos", token));
		return Redirects.followed(this.web,
				form.param("key", this.key)
					.param("asked", "TEXT")
					.param("nature", "REQUEST")
					.param("township", "341503100")
					.param("place", "341503100-V04")
					.param("item", "UNSURE")
					.param("text", words)
					.exchange());
	}

	private MvcTestResult send(String asked, List<String> tokens, String... more) {
		var form = this.web.post()
			.uri(NEW)
			.accept(MediaType.TEXT_HTML)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED);
		tokens.forEach((token) -> form.param("photos", token));
		if (more.length > 0) {
			form.param(more[0], more[1]);
		}
		return Redirects.followed(this.web,
				form.param("key", this.key)
					.param("asked", asked)
					.param("nature", "REQUEST")
					.param("township", "341503100")
					.param("place", "341503100-V04")
					.param("item", "UNSURE")
					.param("text", "路灯坏了")
					.param("reach", "ANONYMOUS")
					.exchange());
	}

	private static List<String> all(Pattern pattern, String page) {
		return pattern.matcher(page).results().map((MatchResult found) -> found.group(1)).distinct().toList();
	}

	private static String text(MvcTestResult result) {
		assertThat(result.getResponse().getStatus()).isIn(200, 201, 422);
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
