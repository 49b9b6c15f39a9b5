-- As many believable deals as wanted, the same ones for the same numbers and the same day. A prime
-- stride for each list of words keeps neighbours different.
with team as (
  select array_agg(id order by id) as ids, array_agg(name order by id) as names
  from person where department = 'SALES' and active
), words as (
  select
    '{苏州,上海,杭州,宁波,深圳,成都,武汉,西安,青岛,厦门,长沙,合肥,无锡,佛山,郑州,南京}'::text[] as cities,
    '{恒远,华信,明德,瑞丰,天成,卓越,安泰,中科,鼎盛,博雅,远景,金桥,海纳,润泽,启明,方正,凯越,联创,宏图,百川}'::text[] as brands,
    '{精密,物流,医药,食品,电子,能源,建材,软件,教育,零售}'::text[] as trades,
    '{制造业/精密加工,物流/仓储,医药/流通,食品/快消,制造业/电子,能源/新能源,建筑/建材,互联网/科技,教育/培训,零售/连锁}'::text[] as industries,
    '{MES系统升级,CRM系统采购,供应链优化,数据中台建设,WMS上线,质量追溯,售后服务平台,设备联网,预算管理系统,客户服务热线}'::text[] as needs,
    '{TRADE_FAIR,WEBINAR,REFERRAL,WEBSITE_FORM,PARTNER}'::text[] as sources,
    '{工业博览会,数字化转型研讨会,老客户推荐,官网咨询,华东合作伙伴}'::text[] as labels,
    '{张,王,李,刘,陈,杨,黄,吴,周,徐,孙,马,朱,胡,林,郭,何,高,罗,郑}'::text[] as surnames,
    '{伟,芳,敏,强,磊,洋,艳,勇,军,杰,娟,涛,明,超,秀英,霞,平,刚,桂英,建国}'::text[] as given,
    '{采购总监,IT经理,总经理,生产副总,财务总监,信息部主任,运营总监,供应链经理}'::text[] as positions,
    '{电话核实联系人与需求,完成五维评分,访谈决策人并记录原话,演示方案并收集反馈,确认报价与交付周期,推动双方法务审合同,整理复盘要点}'::text[] as actions,
    '{初步接触,需求待确认,痛点已明确,对方案满意,犹豫中，价格敏感,合同审批中,已上线}'::text[] as states,
    '{客户想先看同行案例,客户要求补充数据安全说明,约定下周到现场看产线,对方正在比较两家供应商,预算要等季度会批准,客户认可节省人工的测算}'::text[] as notes,
    '{"","","",与集团二期项目合并谈,需在年底前用完预算,老客户介绍，注意维护关系}'::text[] as remarks
), drawn as (
  select number, abs(hashint4(number)::bigint) as dice from generate_series(:first, :last) number
), shaped as (
  select number, dice,
    -- Many deals stand early in the funnel, few late.
    1 + floor(7 * power((dice % 1009) / 1009.0, 1.4))::int as stage,
    :today::date - (dice % 360)::int as opened,
    (dice / 7) % 20 as fate
  from drawn
), fated as (
  select shaped.*,
    case when stage >= 6 and fate < 14 then 'WON' when fate > 16 then 'LOST'
      when fate = 16 then 'SHELVED' else 'OPEN' end as outcome,
    least(:today::date, opened + (dice / 11 % 60)::int) as touched
  from shaped
)
insert into deal (id, name, industry, source_class, source_label, contact_name, contact_position,
  stage, outcome, lost_reason, shelved_until, action, owner_id, owner_name, due, status,
  followup_on, followup_by, followup_text, last_touched, amount, currency, probability, close_on,
  remarks, created_by, created_at, changed_at, version, rank, stage_since, furthest)
select
  'SF' || case when number < 1000 then lpad(number::text, 3, '0') else number::text end,
  cities[1 + dice % 16] || brands[1 + dice / 17 % 20] || trades[1 + dice / 331 % 10] || '-'
    || needs[1 + dice / 3001 % 10],
  industries[1 + dice / 331 % 10],
  sources[1 + dice / 13 % 5], labels[1 + dice / 13 % 5],
  surnames[1 + dice / 19 % 20] || given[1 + dice / 383 % 20], positions[1 + dice / 23 % 8],
  stage, outcome,
  case when outcome = 'LOST' then '选择了价格更低的竞争对手' else '' end,
  case when outcome = 'SHELVED' then :today::date + 60 end,
  actions[stage],
  ids[1 + dice / 29 % cardinality(ids)], names[1 + dice / 29 % cardinality(ids)],
  case when dice / 31 % 9 > 0 then touched + (dice / 37 % 30)::int end,
  states[1 + (stage + dice / 41) % 7],
  touched, ids[1 + dice / 29 % cardinality(ids)], notes[1 + dice / 43 % 6], touched,
  case when dice / 47 % 11 > 0 then (5 + dice / 53 % 600) * 5000 end,
  case when dice / 59 % 50 = 0 then 'USD' else 'CNY' end,
  case outcome when 'WON' then 100 when 'LOST' then 0
    else least(95, stage * 10 + (dice / 61 % 5)::int * 5) end,
  touched + (20 + dice / 67 % 120)::int,
  remarks[1 + dice / 71 % 6],
  ids[1], opened, touched, 1,
  'zz' || lpad((dice % 100000000)::text, 8, '0') || 'i', touched, stage
from fated, team, words
