package org.yidiantong.disclosure.ledger.web;

import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * A month in a district in which the village supervision committee signs before it is
 * published.
 */
@WholeApplication
@BusinessDay("2021-12-15")
class LedgerCommitteeWebTests extends LedgerSteps {

	private static final Pattern PHOTO = Pattern.compile("<img[^>]*src=\"(/[0-9]{6}/files/[^\"]+)\"");

	@BeforeEach
	void asksForTheSignature() throws Exception {
		require(true);
	}

	@Test
	void isPublishedOnlyWithASignature() throws Exception {
		submit(OCTOBER);
		assertThat(act("2021-10", "publish", this.checker)).hasStatus(409)
			.bodyText()
			.contains("2021-10 的台账还没有监委会签字", "还没有，不能公开");
		assertThat(api("year=2021")).bodyJson().isLenientlyEqualTo("{\"items\": []}");
		assertThat(sign("王小芳", "2021-11-03", true)).hasStatus(302);
		assertThat(act("2021-10", "publish", this.checker)).hasStatus(302);
		assertThat(api("year=2021")).bodyJson()
			.isLenientlyEqualTo(
					"{\"items\": [{\"version\": 1, \"checkedBy\": \"王*\", \"checkedOn\": \"2021-11-03\"}]}");
		assertThat(text(citizen("/v/" + this.village + "/ledgers/2021-10"))).contains("监委会审核：王*，2021-11-03")
			.doesNotContain("/files/", "??");
		assertThat(stored()).contains("王*").doesNotContain("王小芳");
		assertThat(rows("SELECT action FROM audit_entry WHERE tenant_id = ?")).contains("disclosure.ledger-sign");
	}

	@Test
	void needsAnotherForACorrectionAndForOtherRows() throws Exception {
		submit(OCTOBER);
		assertThat(sign("王小芳", "2021-11-03", true)).hasStatus(302);
		assertThat(act("2021-10", "send-back", this.checker)).hasStatus(422);
		assertThat(post("/2021-10/send-back", this.checker, Map.of("revision", revision("2021-10"), "reason", "请核对")))
			.hasStatus(302);
		submit(OCTOBER);
		assertThat(text(page(this.checker))).as("the same rows").contains("王小芳");
		assertThat(post("/2021-10/send-back", this.checker, Map.of("revision", revision("2021-10"), "reason", "请核对")))
			.hasStatus(302);
		submit(OCTOBER.replace("860.50", "861.50"));
		assertThat(text(page(this.checker))).as("other rows").doesNotContain("王小芳", "<img class=\"img-thumbnail");
		assertThat(act("2021-10", "publish", this.checker)).hasStatus(409);
		assertThat(sign("欧阳小红", "2021-11-05", true)).hasStatus(302);
		assertThat(act("2021-10", "publish", this.checker)).hasStatus(302);
		assertThat(act("2021-10", "correct", this.writer)).hasStatus(302);
		assertThat(post("/2021-10", this.writer,
				with(with(with(input("37850", "", OCTOBER), "go", "submit"), "reason", "金额写错"), "revision",
						revision("2021-10"))))
			.hasStatus(302);
		assertThat(act("2021-10", "publish", this.checker)).hasStatus(409).bodyText().contains("还没有监委会签字");
		assertThat(sign("欧阳小红", "2021-12-01", true)).hasStatus(302);
		assertThat(act("2021-10", "publish", this.checker)).hasStatus(302);
		assertThat(api("year=2021")).bodyJson()
			.isLenientlyEqualTo(
					"{\"items\": [{\"version\": 2, \"checkedBy\": \"欧阳*\", \"checkedOn\": \"2021-12-01\"}]}");
	}

	@Test
	void namesEveryMistakeAndKeepsThePhoto() throws Exception {
		submit(OCTOBER);
		MvcTestResult empty = sign(" ", "2021-12-16", false);
		assertThat(empty).hasStatus(422)
			.bodyText()
			.contains("签字的成员应填姓名", "签字的日期应在 2021-10-01 到 2021-12-15 之间", "请上传签字单的照片")
			.doesNotContain("??");
		MvcTestResult noName = sign("13812345678", "2021-11-03", true);
		assertThat(noName).hasStatus(422).bodyText().contains("签字的成员应填姓名").doesNotContain("请上传签字单的照片");
		Matcher token = Pattern.compile("name=\"photos\"[^>]*value=\"([^\"]+)\"")
			.matcher(noName.getResponse().getContentAsString());
		assertThat(token.find()).isTrue();
		assertThat(post("/2021-10/sign", this.writer,
				Map.of("revision", revision("2021-10"), "name", "王小芳", "day", "2021-11-03", "photos", token.group(1))))
			.hasStatus(302);
		assertThat(post("/2021-10/sign", this.writer,
				Map.of("revision", "1", "name", "王小芳", "day", "2021-11-03", "photos", token.group(1))))
			.hasStatus(412);
	}

	@Test
	void showsThePhotoToThoseWhoWriteOrCheckAlone() throws Exception {
		submit(OCTOBER);
		assertThat(sign("王小芳", "2021-11-03", true)).hasStatus(302);
		String address = photo(page(this.checker));
		assertThat(photo(page(this.writer))).isNotEmpty();
		assertThat(open(address, this.checker)).hasStatusOk().hasContentType(MediaType.IMAGE_JPEG);
		assertThat(open(address, this.writer)).as("an address of somebody else").hasStatus(404);
		assertThat(open(address, officer("HU-" + this.code + "100-C01", Role.HANDLING_OFFICER))).hasStatus(404);
		assertThat(this.web.get().uri(address).exchange()).hasStatus(404);
		assertThat(act("2021-10", "publish", this.checker)).hasStatus(302);
		assertThat(open(photo(page(this.checker)), this.checker)).hasStatusOk();
		Actor stranger = officer("HU-" + this.code + "100-C01", Role.HANDLING_OFFICER);
		assertThat(post("/2021-10/sign", stranger, Map.of("revision", revision("2021-10")))).hasStatus(404);
		assertThat(post("/2021-10/sign", this.checker, Map.of("revision", revision("2021-10")))).hasStatus(404);
	}

	@Test
	void isOptionalWhereTheDistrictDoesNotAsk() throws Exception {
		require(false);
		submit(OCTOBER);
		assertThat(text(page(this.writer))).contains("监委会签字", "选填");
		assertThat(act("2021-10", "publish", this.checker)).hasStatus(302);
		assertThat(text(citizen("/v/" + this.village + "/ledgers/2021-10"))).doesNotContain("监委会");
	}

	private void require(boolean required) throws Exception {
		var folder = this.tenants.resolve("disclosing-" + this.code);
		Files.writeString(folder.resolve(this.code + "/ledgers.yaml"), "committeeSignature: " + required + "\n");
		this.folders.apply(TenantsFolder.at(folder));
	}

	private void submit(String table) throws Exception {
		Map<String, String> input = with(with(input("37850", "", table), "go", "submit"), "revision",
				revision("2021-10"));
		assertThat(post("/2021-10", this.writer, input)).hasStatus(302);
	}

	private MvcTestResult sign(String name, String day, boolean photo) throws Exception {
		var request = this.web.post()
			.uri("/" + this.code + "/staff/ledgers/" + this.village + "/2021-10/sign")
			.multipart()
			.requestAttr(Actor.ATTRIBUTE, this.writer)
			.with(csrf())
			.param("revision", revision("2021-10"))
			.param("name", name)
			.param("day", day);
		if (photo) {
			request.file(new MockMultipartFile("added", "sheet.jpg", "image/jpeg", GeneratedPhotos.jpeg(80, 60)));
		}
		return request.exchange();
	}

	private MvcTestResult page(Actor actor) {
		return get("/" + this.village + "/2021-10", actor);
	}

	private static String photo(MvcTestResult page) throws Exception {
		Matcher found = PHOTO.matcher(text(page));
		return found.find() ? found.group(1) : "";
	}

	private MvcTestResult open(String address, Actor actor) {
		return this.web.get().uri(address).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

}
