package org.yidiantong.portal.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.mockito.Mockito;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.attachments.UploadedPhotos;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.BenefitManagement;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ChecklistSearch;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemNotOfferedHere;
import org.yidiantong.checklist.adapted.LocalFlows;
import org.yidiantong.checklist.finding.LifeSituation;
import org.yidiantong.checklist.finding.SearchHits;
import org.yidiantong.checklist.finding.SearchQuery;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.disclosure.PublishedDisclosures;
import org.yidiantong.disclosure.accounts.VillageLedgers;
import org.yidiantong.evaluation.EvaluationManagement;
import org.yidiantong.http.ErrorAnswers;
import org.yidiantong.organization.OrganizationFigures;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.secrets.Hashes;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.ratelimit.RateLimiter;
import org.yidiantong.site.CitizenPage;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.DistrictSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

/**
 * The pages with doors that know one small district.
 */
@ComponentScan(basePackageClasses = { ErrorAnswers.class, CitizenPage.class, RateLimiter.class })
@ComponentScan({ "org.yidiantong.portal", "org.yidiantong.tenancy.web" })
class PortalSlice {

	static final DistrictCode CODE = new DistrictCode(341503);

	@Bean
	SecretKeys keys() {
		return (purpose) -> Hashes.hmac(new byte[32], purpose);
	}

	@Bean
	BusinessClock clock() {
		Instant day = SampleDistrict.TODAY.atStartOfDay(BusinessClock.ZONE).toInstant();
		return new BusinessClock(Clock.fixed(day, ZoneOffset.UTC), Duration.ZERO);
	}

	@Bean
	DistrictManagement districts() {
		DistrictManagement districts = Mockito.mock(DistrictManagement.class);
		District district = new District(CODE, "裕安区", "六安市", "安徽省", 1, Instant.EPOCH);
		when(districts.find(CODE)).thenReturn(Optional.of(district));
		when(districts.all()).thenReturn(List.of(district));
		when(districts.settings())
			.thenReturn(new DistrictSettings("裕安", "区纪委监委", new DistrictSettings.Contact("12388", "检举控告请拨打12388", null),
					new DistrictSettings.Limits(3, 2, new DistrictSettings.Handling(5, 14, 30), 1),
					new DistrictSettings.Page("#b3261e", "村里的事，看得懂。")));
		return districts;
	}

	@Bean
	VillageLedgers ledgers() {
		return Mockito.mock(VillageLedgers.class);
	}

	@Bean
	ComplaintManagement complaints() {
		return Mockito.mock(ComplaintManagement.class);
	}

	@Bean
	AttachmentManagement attachments() {
		return Mockito.mock(AttachmentManagement.class);
	}

	@Bean
	UploadedPhotos uploadedPhotos() {
		return Mockito.mock(UploadedPhotos.class);
	}

	@Bean
	EvaluationManagement evaluation() {
		return Mockito.mock(EvaluationManagement.class);
	}

	@Bean
	OrganizationManagement organization() {
		OrganizationManagement organization = Mockito.mock(OrganizationManagement.class);
		when(organization.chart()).thenReturn(SampleDistrict.chart());
		when(organization.resolve(anyString())).thenAnswer((call) -> SampleDistrict.called(call.getArgument(0)));
		when(organization.figures()).thenReturn(new OrganizationFigures(351, 29, 380, 22, 263, 32, 34, 7));
		return organization;
	}

	@Bean
	ChecklistSearch search() {
		ChecklistSearch search = Mockito.mock(ChecklistSearch.class);
		when(search.find(any())).thenReturn(SearchHits.NONE);
		when(search.find(SearchQuery.of("会议"))).thenReturn(SampleDistrict.FOUND);
		when(search.lifeEvents())
			.thenReturn(List.of(new LifeSituation("BIRTH", "生孩子", "Having a child", List.of(), List.of("anhui/B01"))));
		return search;
	}

	@Bean
	LocalFlows flows() {
		return (item, place) -> Optional.empty();
	}

	@Bean
	BenefitManagement benefits() {
		return Mockito.mock(BenefitManagement.class);
	}

	@Bean
	PublishedDisclosures disclosures() {
		return Mockito.mock(PublishedDisclosures.class);
	}

	@Bean
	ChecklistManagement checklists() {
		ChecklistManagement checklists = Mockito.mock(ChecklistManagement.class);
		when(checklists.current()).thenReturn(SampleDistrict.LIST);
		when(checklists.items(any()))
			.thenReturn(List.of(SampleDistrict.MEETING.summary(), SampleDistrict.LAND.summary()));
		when(checklists.items(ItemFilter.at(new PlaceCode("341503014-C01"))))
			.thenReturn(List.of(SampleDistrict.MEETING.summary()));
		when(checklists.item(new ItemCode("B01"))).thenReturn(Optional.of(SampleDistrict.MEETING));
		when(checklists.item(new ItemCode("B32"))).thenReturn(Optional.of(SampleDistrict.LAND));
		when(checklists.route(any(ItemCode.class), any())).thenReturn(SampleDistrict.ROUTING);
		when(checklists.route(new ItemCode("B32"), new PlaceCode("341503014-C01")))
			.thenThrow(new ItemNotOfferedHere(new ItemCode("B32"), new PlaceCode("341503014-C01")));
		return checklists;
	}

}
