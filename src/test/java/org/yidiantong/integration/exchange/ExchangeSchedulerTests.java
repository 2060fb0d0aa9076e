package org.yidiantong.integration.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A round of the exchange for the districts that have a partner.
 */
@WholeApplication
class ExchangeSchedulerTests {

	@TempDir
	private Path home;

	@Autowired
	private PackageSender sender;

	@Autowired
	private PackageReceiver receiver;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private SecretKeys secrets;

	@Autowired
	private ClosedComplaints complaints;

	@Test
	void exchangesForDistrictsWithAPartnerOnly() throws Exception {
		KeyPair partner = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		writeKey(Actors.YUAN + ".pem", Base64.getEncoder().encodeToString(partner.getPublic().getEncoded()));
		this.complaints.open(Actors.YUAN, "341503100-V04", true);
		Path in = Files.createDirectories(this.home.resolve("folder/341503/in"));
		Files.write(in.resolve("strange.zip"),
				SignedPackage.of("x", "341502", Manifest.COMPLAINTS, 1, Map.of("complaints.jsonl", List.of()))
					.sign(partner.getPrivate()));
		scheduler("folder").exchange();
		Path out = this.home.resolve("folder/341503/out");
		assertThat(Files.readString(out.resolve("341503.pem"))).startsWith("-----BEGIN PUBLIC KEY-----\n");
		assertThat(Files.list(out).filter((file) -> file.toString().endsWith(".zip"))).isNotEmpty()
			.allSatisfy((file) -> SignedPackage.open(Files.readAllBytes(file),
					keys("folder").own(Actors.YUAN).getPublic()));
		assertThat(in.resolve("refused/strange.zip")).exists();
		assertThat(this.home.resolve("folder/341502")).doesNotExist();
	}

	@Test
	void exchangesNothingWithoutAFolderOrWithAKeyThatCannotBeRead() throws IOException {
		writeKey(Actors.YUAN + ".pem", "none");
		scheduler("").exchange();
		scheduler("folder").exchange();
		assertThat(this.home.resolve("folder")).doesNotExist();
	}

	@Test
	void signsWithTheSameKeyInEveryInstance() {
		assertThat(keys("a").own(Actors.YUAN).getPublic()).isEqualTo(keys("b").own(Actors.YUAN).getPublic());
	}

	private ExchangeScheduler scheduler(String folder) {
		return new ExchangeScheduler(properties(folder), keys(folder), this.districts, this.receiver, this.sender);
	}

	private ExchangeKeys keys(String folder) {
		return new ExchangeKeys(this.secrets, properties(folder));
	}

	private ExchangeProperties properties(String folder) {
		return new ExchangeProperties(folder.isEmpty() ? "" : this.home.resolve(folder).toString(),
				this.home.resolve("keys").toString(), "", "");
	}

	private void writeKey(String name, String text) throws IOException {
		Files.writeString(Files.createDirectories(this.home.resolve("keys")).resolve(name), text);
	}

}
