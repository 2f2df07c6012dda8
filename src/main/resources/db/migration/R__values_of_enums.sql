-- Written by StoredEnumsTest from the Java enums. Flyway applies it again whenever it changes.

alter table actor
    drop constraint if exists actor_kind_check,
    add constraint actor_kind_check check (kind in ('STATE', 'ORGANIZATION', 'PERSON', 'ARMED_GROUP')),
    drop constraint if exists actor_organization_kind_check,
    add constraint actor_organization_kind_check check (organization_kind in ('INTERGOVERNMENTAL', 'GOVERNMENT_BODY', 'NGO', 'ALLIANCE', 'COMPANY', 'MEDIA', 'MILITARY', 'OTHER'));

alter table actor_code
    drop constraint if exists actor_code_scheme_check,
    add constraint actor_code_scheme_check check (scheme in ('ISO3166_ALPHA2', 'ISO3166_ALPHA3', 'ISO3166_NUMERIC', 'COW', 'COW_ABBREVIATION', 'GW', 'FIPS', 'CAMEO', 'WIKIDATA', 'COW_IGO', 'UCDP_ACTOR', 'US_HISTORIAN'));

alter table affiliation
    drop constraint if exists affiliation_role_check,
    add constraint affiliation_role_check check (role in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'EFFECTIVE_LEADER', 'FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'MINISTER', 'DEPUTY_MINISTER', 'AMBASSADOR', 'SPECIAL_ENVOY', 'ORGANIZATION_HEAD', 'MEMBER', 'ASSOCIATE_MEMBER', 'OBSERVER', 'DIALOGUE_PARTNER', 'CANDIDATE', 'SUSPENDED', 'PART_OF', 'SUCCESSOR'));

alter table claim
    drop constraint if exists claim_property_check,
    add constraint claim_property_check check (property in ('DATE', 'PLACE', 'STATUS', 'PARTICIPANTS', 'LEVEL', 'FATALITIES', 'INJURED', 'DISPLACED', 'TITLE', 'OTHER'));

alter table coding
    drop constraint if exists coding_scheme_check,
    add constraint coding_scheme_check check (scheme in ('CAMEO', 'MID_ACTION', 'UCDP_VIOLENCE', 'UCDP_WHERE_PRECISION', 'UCDP_EVENT_CLARITY', 'PLOVER', 'ACLED'));

alter table dispute
    drop constraint if exists dispute_hostility_check,
    add constraint dispute_hostility_check check (hostility in ('NONE', 'THREAT', 'DISPLAY_OF_FORCE', 'USE_OF_FORCE', 'WAR')),
    drop constraint if exists dispute_issues_check,
    add constraint dispute_issues_check check (issues <@ array['TERRITORIAL', 'BORDER', 'RIVER', 'MARITIME', 'IDENTITY', 'GOVERNMENT', 'SECESSION', 'RESOURCES', 'TRADE', 'HUMAN_RIGHTS', 'SECURITY', 'OTHER']),
    drop constraint if exists dispute_settlement_means_check,
    add constraint dispute_settlement_means_check check (settlement_means <@ array['NEGOTIATION', 'ENQUIRY', 'MEDIATION', 'CONCILIATION', 'ARBITRATION', 'JUDICIAL_SETTLEMENT', 'REGIONAL_BODY']);

alter table dispute_party
    drop constraint if exists dispute_party_hostility_check,
    add constraint dispute_party_hostility_check check (hostility in ('NONE', 'THREAT', 'DISPLAY_OF_FORCE', 'USE_OF_FORCE', 'WAR')),
    drop constraint if exists dispute_party_role_check,
    add constraint dispute_party_role_check check (role in ('PARTY', 'MEDIATOR', 'GUARANTOR', 'SUPPORTER'));

alter table dispute_phase
    drop constraint if exists dispute_phase_intensity_check,
    add constraint dispute_phase_intensity_check check (intensity in ('DISPUTE', 'NON_VIOLENT_CRISIS', 'VIOLENT_CRISIS', 'LIMITED_WAR', 'WAR')),
    drop constraint if exists dispute_phase_stage_check,
    add constraint dispute_phase_stage_check check (stage in ('NEGOTIATION', 'ESCALATION', 'CEASEFIRE', 'SETTLED', 'DORMANT'));

alter table event
    drop constraint if exists event_status_check,
    add constraint event_status_check check (status in ('ANNOUNCED', 'HELD', 'REPORTED', 'RESCHEDULED', 'POSTPONED', 'MOVED_ONLINE', 'CANCELLED', 'DENIED')),
    drop constraint if exists event_type_check,
    add constraint event_type_check check (type in ('MEETING', 'INCIDENT', 'STATEMENT', 'AGREEMENT', 'OCCASION'));

alter table event_status
    drop constraint if exists event_status_status_check,
    add constraint event_status_status_check check (status in ('ANNOUNCED', 'HELD', 'REPORTED', 'RESCHEDULED', 'POSTPONED', 'MOVED_ONLINE', 'CANCELLED', 'DENIED'));

alter table incident
    drop constraint if exists incident_hostility_check,
    add constraint incident_hostility_check check (hostility in ('NONE', 'THREAT', 'DISPLAY_OF_FORCE', 'USE_OF_FORCE', 'WAR'));

alter table meeting
    drop constraint if exists meeting_channel_check,
    add constraint meeting_channel_check check (channel in ('IN_PERSON', 'VIDEO', 'PHONE', 'HYBRID')),
    drop constraint if exists meeting_format_check,
    add constraint meeting_format_check check (format in ('VISIT', 'BILATERAL_TALKS', 'SUMMIT', 'MINISTERIAL', 'CONFERENCE', 'CONSULTATION', 'NEGOTIATION', 'MEDIATION', 'CALL')),
    drop constraint if exists meeting_visit_protocol_check,
    add constraint meeting_visit_protocol_check check (visit_protocol in ('STATE', 'OFFICIAL', 'OFFICIAL_WORKING', 'WORKING', 'PRIVATE', 'TRANSIT'));

alter table name
    drop constraint if exists name_kind_check,
    add constraint name_kind_check check (kind in ('OFFICIAL', 'COMMON', 'ALIAS', 'TRANSLITERATION', 'FORMER', 'ACRONYM'));

alter table outcome
    drop constraint if exists outcome_kind_check,
    add constraint outcome_kind_check check (kind in ('AGREEMENT', 'STATEMENT', 'DECISION', 'UNDERSTANDING', 'NO_RESULT', 'OTHER'));

alter table participation
    drop constraint if exists participation_channel_check,
    add constraint participation_channel_check check (channel in ('IN_PERSON', 'VIDEO', 'PHONE', 'HYBRID')),
    drop constraint if exists participation_level_check,
    add constraint participation_level_check check (level in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'MINISTER', 'DEPUTY_MINISTER', 'ENVOY', 'AMBASSADOR', 'OFFICIAL')),
    drop constraint if exists participation_office_check,
    add constraint participation_office_check check (office in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'EFFECTIVE_LEADER', 'FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'MINISTER', 'DEPUTY_MINISTER', 'AMBASSADOR', 'SPECIAL_ENVOY', 'ORGANIZATION_HEAD', 'MEMBER', 'ASSOCIATE_MEMBER', 'OBSERVER', 'DIALOGUE_PARTNER', 'CANDIDATE', 'SUSPENDED', 'PART_OF', 'SUCCESSOR')),
    drop constraint if exists participation_role_check,
    add constraint participation_role_check check (role in ('HOST', 'VISITOR', 'ORGANIZER', 'CHAIR', 'PARTICIPANT', 'MEDIATOR', 'OBSERVER', 'SIGNATORY', 'SPEAKER'));

alter table source
    drop constraint if exists source_reliability_check,
    add constraint source_reliability_check check (reliability in ('A', 'B', 'C', 'D', 'E', 'F'));
