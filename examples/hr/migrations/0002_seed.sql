-- Invented people and what happened to them. Written by examples/hr/seed.ts; change it there.

INSERT INTO departments (code, name, description, location, cost_center, parent_code, budget_amount, budget_currency, created_at, updated_at) VALUES
('EXEC','Executive','Steers the company','İstanbul','4000',NULL,376000,'EUR','2015-01-05T08:00:00Z','2026-06-29T13:20:00Z'),
('PEO','People Operations','Hires, pays and looks after everyone','Lisboa','4010','EXEC',1456000,'EUR','2015-01-05T08:00:00Z','2026-02-11T13:20:00Z'),
('ENG','Engineering','Builds and runs the product','Toronto','4020','EXEC',6808000,'EUR','2015-01-05T08:00:00Z','2026-06-29T13:20:00Z'),
('DATA','Data & Research','Finds out what is true','Toronto','4030','EXEC',2088000,'EUR','2015-01-05T08:00:00Z','2026-03-14T13:20:00Z'),
('PRD','Product','Decides what is built next','Lisboa','4040','EXEC',1188000,'EUR','2015-01-05T08:00:00Z','2025-12-25T13:20:00Z'),
('DES','Design','Makes it clear and kind','Lisboa','4050','EXEC',1088000,'EUR','2015-01-05T08:00:00Z','2026-04-13T13:20:00Z'),
('FIN','Finance','Counts, plans and pays','القاهرة','4060','EXEC',1520000,'EUR','2015-01-05T08:00:00Z','2026-03-24T13:20:00Z'),
('SAL','Sales','Brings the product to companies','Berlin','4070','EXEC',3864000,'EUR','2015-01-05T08:00:00Z','2026-04-21T13:20:00Z'),
('MKT','Marketing','Tells people about it','القاهرة','4080','EXEC',1278000,'EUR','2015-01-05T08:00:00Z','2026-04-12T13:20:00Z'),
('SUP','Customer Support','Answers when something is wrong','Lisboa','4090','EXEC',2368000,'EUR','2015-01-05T08:00:00Z','2025-12-26T13:20:00Z'),
('OPS','Operations & IT','Keeps offices and laptops going','Berlin','4100','EXEC',1079000,'EUR','2015-01-05T08:00:00Z','2026-05-21T13:20:00Z'),
('LEG','Legal & Compliance','Reads what others sign','Berlin','4110','EXEC',305000,'EUR','2015-01-05T08:00:00Z','2026-06-15T13:20:00Z');

INSERT INTO employees (id, first_name, last_name, preferred_name, email, phone, status, job_title, employment_type, hire_date, termination_date, location, weekly_hours, department_code, manager_id, street, city, postal_code, country, birth_date, gender, nationality, tax_id, tax_class, iban, bic, salary_amount, salary_currency, salary_interval, skills, internal_notes, created_at, updated_at) VALUES
(1,'大翔','髙橋','Zee','hiroto.takahashi@example.com','+49 30 23125 064','active','Chief Executive','full_time','2017-04-28',NULL,'Berlin',40,'EXEC',NULL,'Große Hölle 4','Berlin','13581','DE','1984-07-22','male','JP','00 679 042 977','IV','DE00 0000 0000 3877 7186 82','XMPLDEFF',152000,'EUR','year','["public speaking","first aid"]','Considered for succession','2017-04-08T10:01:00Z','2025-11-11T09:59:00Z'),
(2,'Aoife','Ó Súilleabháin',NULL,'aoife.osuilleabhain@example.com','+90 212 000 0175','active','Head of People','full_time','2017-02-08',NULL,'İstanbul',40,'PEO',1,'Güneşli Yokuşu 121','İstanbul','34585','TR','1986-05-24','female','IE','00 730 381 479','III','TR00 0000 0000 7054 2940 91','XMPLTRFF',3498000,'TRY','year','["TypeScript"]',NULL,'2017-01-19T10:41:00Z','2025-09-09T09:41:00Z'),
(3,'Zoë','Lindqvist-Böhm',NULL,'zoe.lindqvistbohm@example.com','+90 212 000 0198','active','VP Engineering','full_time','2016-02-24',NULL,'İstanbul',40,'ENG',1,'Ihlamur Sokağı 147','İstanbul','34726','TR','1982-10-08','female','DE','00 081 118 245','III','TR00 0000 0000 4718 0125 72','XMPLTRFF',3366000,'TRY','year','["TypeScript","incident command"]',NULL,'2016-02-04T09:26:00Z','2025-11-12T15:26:00Z'),
(4,'翔','佐藤',NULL,'sho.sato@example.com','+351 21 0000 301','active','Head of Data','full_time','2015-05-31',NULL,'Lisboa',40,'DATA',1,'Travessa do Açúcar 26','Lisboa','1264-048','PT','1971-02-01','male','JP','00 619 055 981','II','PT00 0000 0000 2461 0692 85','XMPLPTFF',94500,'EUR','year','[]',NULL,'2015-05-11T16:13:00Z','2025-10-05T12:26:00Z'),
(5,'يوسف','المصري','Sunny 🌻','youssef.almasri@example.com','+49 30 23125 738','active','Head of Product','full_time','2015-03-16',NULL,'Berlin',40,'PRD',1,'Lindenweg 147','Berlin','18877','DE','1967-05-11','male','EG','00 113 440 284','III','DE00 0000 0000 3594 1196 81','XMPLDEFF',146000,'EUR','year','["TypeScript","日本語","first aid"]','Considered for succession','2015-02-24T10:58:00Z','2026-01-10T10:22:00Z'),
(6,'Antónia','Araújo',NULL,'antonia.araujo@example.com','+351 21 0000 342','active','Head of Design','full_time','2016-08-30',NULL,'Lisboa',40,'DES',1,'Rua da Conceição 52','Lisboa','1333-944','PT','1972-04-14','female','PT','00 813 078 852','IV','PT00 0000 0000 7486 4598 54','XMPLPTFF',128800,'EUR','year','["negotiation","日本語","first aid"]',NULL,'2016-08-10T10:27:00Z','2026-03-01T12:49:00Z'),
(7,'Seán','D''Arcy',NULL,'sean.darcy@example.com','+44 20 7946 0170','active','Chief Financial Officer','full_time','2017-05-31',NULL,'London',40,'FIN',1,'Larkspur Lane 134','London','E0 5RL','GB','1969-08-15','male','IE','00 482 475 716','I','GB00 0000 0000 6449 2011 14','XMPLGBFF',169200,'GBP','year','["TypeScript","SQL"]','Considered for succession','2017-05-11T13:31:00Z','2025-09-20T10:18:00Z'),
(8,'陽菜','鈴木',NULL,'hina.suzuki@example.com','+49 30 23125 081','active','VP Sales','full_time','2017-06-02',NULL,'Berlin',40,'SAL',1,'Lindenweg 95','Berlin','17915','DE','1984-03-30','female','JP','00 332 410 250','IV','DE00 0000 0000 2114 9376 23','XMPLDEFF',139000,'EUR','year','[]','Performance plan until autumn','2017-05-13T11:57:00Z','2026-01-29T16:49:00Z'),
(9,'Hélène','Bézier',NULL,'helene.bezier@example.com','+44 20 7946 0068','active','Head of Marketing','full_time','2016-07-31',NULL,'London',40,'MKT',1,'St John''s Row 180','London','E3 7JX','GB','1989-01-18','female','FR','00 438 159 592','I','GB00 0000 0000 3258 4227 43','XMPLGBFF',158400.5,'GBP','year','["TypeScript","mentoring"]',NULL,'2016-07-11T15:50:00Z','2026-06-23T13:15:00Z'),
(10,'Oğuz','Çağlar',NULL,'oguz.caglar@example.com','+44 20 7946 0799','active','Head of Support','full_time','2016-10-26',NULL,'London',40,'SUP',1,'Larkspur Lane 13','London','E7 1NB','GB','1975-10-20','male','TR','00 089 892 076','I','GB00 0000 0000 9361 3026 82','XMPLGBFF',120600,'GBP','year','["TypeScript","mentoring","R&D tax"]',NULL,'2016-10-06T13:01:00Z','2025-11-27T10:15:00Z'),
(11,'Rhiannon','Blackwood','Kiki 👩🏽‍🚀','rhiannon.blackwood@example.com','+20 2 0000 0633','active','Head of Operations','full_time','2016-02-19',NULL,'القاهرة',40,'OPS',1,'شارع النيل القديم 92','القاهرة','11736','EG','1982-02-11','female','GB','00 796 549 660','I','EG00 0000 0000 9338 8194 61','XMPLEGFF',3976000,'EGP','year','[]','Salary dispute settled in 2025, see legal file','2016-01-30T12:10:00Z','2026-02-11T11:41:00Z'),
(12,'陽菜','鈴木',NULL,'hina.suzuki2@example.com','+49 30 23125 641','active','General Counsel','full_time','2015-01-25',NULL,'Berlin',40,'LEG',1,'Lindenweg 102','Berlin','12554','DE','1983-07-01','female','JP','00 720 248 987','II','DE00 0000 0000 0291 3999 83','XMPLDEFF',160000,'EUR','year','[]',NULL,'2015-01-05T09:21:00Z','2026-02-03T09:46:00Z'),
(13,'伟','李','Zee','wei.li@example.com','+44 20 7946 0969','active','Chief of Staff','part_time','2016-08-23',NULL,'London',32.5,'EXEC',1,'Old Ferry Road 44','London','E5 8CJ','GB','1969-04-01','male','CN','00 313 583 517','IV','GB00 0000 0000 8852 6614 15','XMPLGBFF',98100,'GBP','year','[]',NULL,'2016-08-03T15:06:00Z','2025-12-09T10:17:00Z'),
(14,'Chukwuemeka','Okonkwo',NULL,'chukwuemeka.okonkwo@example.com','+1 416 555 0191','on_leave','Chief of Staff','contractor','2025-09-12',NULL,'Toronto',40,'EXEC',1,'Côté Avenue 156','Toronto','M9R 4X0','CA','1996-02-05','male','NG','00 074 208 343','II','CA00 0000 0000 0442 8023 98','XMPLCAFF',66200.5,'CAD','year','["SQL","R&D tax"]',NULL,'2025-08-23T15:26:00Z','2025-11-14T09:00:00Z'),
(15,'Simão','Gonçalves',NULL,'simao.goncalves@example.com','+81 3 0000 0867','active','Chief of Staff','intern','2020-11-02',NULL,'東京',40,'EXEC',1,'緑が丘 164','東京','100-8271','JP','1992-05-17','male','PT','00 824 935 523','I','JP00 0000 0000 0202 4234 49','XMPLJPFF',3510000,'JPY','year','["Rust","first aid","\"deep\" work"]',NULL,'2020-10-13T09:55:00Z','2026-03-11T15:40:00Z'),
(16,'Aimée','L''Hôpital',NULL,'aimee.lhopital@example.com','+49 30 23125 734','active','Recruiter','full_time','2017-05-20',NULL,'Berlin',40,'PEO',2,'Große Hölle 18','Berlin','16389','DE','1977-02-21','female','FR','00 028 985 163','I','DE00 0000 0000 0254 2361 18','XMPLDEFF',44000,'EUR','year','["Rust"]',NULL,'2017-04-30T09:05:00Z','2025-09-29T11:03:00Z'),
(17,'翔','鈴木',NULL,'sho.suzuki@example.com','+1 416 555 0163','terminated','HR Business Partner','full_time','2022-04-03','2025-04-12','Toronto',40,'PEO',2,'Maple Hollow Road 70','Toronto','M7E 1C1','CA','1987-08-05','male','JP','00 356 045 684','I','CA00 0000 0000 9292 0089 88','XMPLCAFF',158000,'CAD','year','["日本語"]',NULL,'2022-03-14T13:54:00Z','2026-04-25T12:16:00Z'),
(18,'秀英','欧阳',NULL,'xiuying.ouyang@example.com','+49 30 23125 081','active','HR Business Partner','part_time','2020-05-18',NULL,'Berlin',20,'PEO',2,'Am Süßen Grund 139','Berlin','16668','DE','1970-05-29','female','CN','00 936 979 214','I','DE00 0000 0000 8709 5991 94','XMPLDEFF',53000,'EUR','year','["SQL","first aid"]',NULL,'2020-04-28T11:14:00Z','2025-10-05T13:46:00Z'),
(19,'서연','박',NULL,'seoyeon.park@example.com','+44 20 7946 0120','active','Recruiter','part_time','2016-02-10',NULL,'London',32.5,'PEO',2,'St John''s Row 9','London','E4 6KK','GB','1982-10-30','female','KR','00 660 872 374','III','GB00 0000 0000 2001 6522 81','XMPLGBFF',103500.5,'GBP','year','[]',NULL,'2016-01-21T10:08:00Z','2026-05-18T16:20:00Z'),
(20,'健太','鈴木','Zee','kenta.suzuki@example.com','+1 416 555 0159','terminated','HR Business Partner','full_time','2020-06-30','2025-08-24','Toronto',40,'PEO',2,'Côté Avenue 124','Toronto','M2N 7H6','CA','1995-12-26','male','CA','00 829 364 724','I','CA00 0000 0000 9367 8314 01','XMPLCAFF',82400.5,'CAD','year','["R&D tax"]',NULL,'2020-06-10T08:02:00Z','2025-11-20T14:33:00Z'),
(21,'지우','황보',NULL,'jiwoo.hwangbo@example.com','+1 416 555 0159','active','Recruiter','full_time','2020-10-01',NULL,'Toronto',40,'PEO',2,'Côté Avenue 113','Toronto','M3V 4M3','CA','1992-12-18','female','KR','00 393 981 386','II','CA00 0000 0000 1539 8592 75','XMPLCAFF',131000.5,'CAD','year','["Rust","TypeScript","incident command"]','Performance plan until autumn','2020-09-11T15:56:00Z','2025-09-17T13:38:00Z'),
(22,'Văn Đức','Đặng',NULL,'vanduc.dang@example.com','+44 20 7946 0198','active','Payroll Specialist','part_time','2017-07-17',NULL,'London',20,'PEO',2,'St John''s Row 10','London','E9 7KL','GB','1987-01-16','male','VN','00 517 024 569','I','GB00 0000 0000 6715 0856 73','XMPLGBFF',106200,'GBP','year','[]',NULL,'2017-06-27T10:37:00Z','2025-09-22T14:39:00Z'),
(23,'Mariana','Gonçalves',NULL,'mariana.goncalves@example.com','+351 21 0000 079','active','HR Business Partner','full_time','2023-07-27',NULL,'Lisboa',40,'PEO',2,'Travessa do Açúcar 164','Lisboa','1279-827','PT','1998-06-04','female','PT','00 898 667 482','II','PT00 0000 0000 4947 6715 13','XMPLPTFF',31500,'EUR','year','["Rust","public speaking","Türkçe"]',NULL,'2023-07-07T08:03:00Z','2026-02-14T08:03:00Z'),
(24,'Matthias','Groß',NULL,'matthias.gross@example.com','+90 212 000 0175','active','Recruiter','full_time','2017-11-18',NULL,'İstanbul',40,'PEO',2,'Güneşli Yokuşu 22','İstanbul','34885','TR','1980-01-02','male','DE','00 986 137 408','II','TR00 0000 0000 7329 8542 95','XMPLTRFF',990000,'TRY','year','["Figma"]','Considered for succession','2017-10-29T16:42:00Z','2026-01-15T11:17:00Z'),
(25,'Táíwò','Ògúnbáńjọ',NULL,'taiwo.ogunbanjo@example.com','+90 212 000 0094','active','HR Business Partner','full_time','2022-09-18',NULL,'İstanbul',40,'PEO',2,'Güneşli Yokuşu 23','İstanbul','34741','TR','1973-04-16','male','NG','00 312 683 318','IV','TR00 0000 0000 3502 5204 33','XMPLTRFF',1650000,'TRY','year','["R&D tax"]',NULL,'2022-08-29T13:19:00Z','2025-12-16T14:04:00Z'),
(26,'François','Lefèvre',NULL,'francois.lefevre@example.com','+49 30 23125 073','active','Payroll Specialist','contractor','2023-07-11',NULL,'Berlin',40,'PEO',2,'Lindenweg 112','Berlin','16459','DE','1998-10-10','male','FR','00 914 563 218','I','DE00 0000 0000 4043 1698 05','XMPLDEFF',118000,'EUR','year','[]','Considered for succession','2023-06-21T10:52:00Z','2026-05-10T14:25:00Z'),
(27,'静','欧阳',NULL,'jing.ouyang@example.com','+20 2 0000 0517','active','Recruiter','contractor','2017-11-02',NULL,'القاهرة',40,'PEO',2,'شارع النيل القديم 172','القاهرة','11343','EG','1981-12-20','female','CN','00 609 837 297','II','EG00 0000 0000 7840 4298 34','XMPLEGFF',2520000.5,'EGP','year','["Türkçe","incident command"]',NULL,'2017-10-13T09:07:00Z','2025-11-01T14:24:00Z'),
(28,'Arjun','Iyer',NULL,'arjun.iyer@example.com','+81 3 0000 0371','active','Payroll Specialist','full_time','2021-06-20',NULL,'東京',40,'PEO',2,'桜通り 165','東京','100-7834','JP','1988-05-17','male','IN','00 859 615 461','III','JP00 0000 0000 3405 6421 95','XMPLJPFF',12610000,'JPY','year','["Türkçe"]',NULL,'2021-05-31T15:51:00Z','2026-02-09T16:49:00Z'),
(29,'Świętosława','Źrebiec','Mo','swietoslawa.zrebiec@example.com','+81 3 0000 0285','active','HR Business Partner','part_time','2019-02-08',NULL,'東京',24,'PEO',2,'緑が丘 138','東京','100-5154','JP','1988-07-18','female','PL','00 643 156 994','I','JP00 0000 0000 9028 5328 11','XMPLJPFF',12090000,'JPY','year','["SQL","Türkçe"]',NULL,'2019-01-19T16:09:00Z','2026-04-04T12:26:00Z'),
(30,'Callum','Smythe',NULL,'callum.smythe@example.com','+44 20 7946 0634','on_leave','HR Business Partner','full_time','2020-08-22',NULL,'London',40,'PEO',2,'Old Ferry Road 104','London','E9 7BH','GB','1987-05-16','male','GB','00 320 855 426','II','GB00 0000 0000 6780 6487 28','XMPLGBFF',68400,'GBP','year','["first aid"]',NULL,'2020-08-02T08:25:00Z','2026-01-22T10:36:00Z'),
(31,'Michał','Dąbrowski',NULL,'michal.dabrowski@example.com','+351 21 0000 431','active','Engineer','full_time','2017-09-09',NULL,'Lisboa',40,'ENG',3,'Travessa do Açúcar 134','Lisboa','1026-625','PT','1974-10-15','male','PL','00 763 444 579','IV','PT00 0000 0000 4872 3498 35','XMPLPTFF',35000,'EUR','year','["Türkçe"]','Has asked for a transfer; not yet told the team','2017-08-20T13:06:00Z','2026-02-24T12:25:00Z'),
(32,'Gülşah','Çağlar',NULL,'gulsah.caglar@example.com','+44 20 7946 0286','active','Engineer','contractor','2022-06-28',NULL,'London',40,'ENG',3,'St John''s Row 26','London','E1 5HB','GB','1974-09-21','female','TR','00 354 812 146','II','GB00 0000 0000 2378 4158 28','XMPLGBFF',90900,'GBP','year','["Rust","SQL"]',NULL,'2022-06-08T08:29:00Z','2026-05-13T13:15:00Z'),
(33,'François','D''Aubigné',NULL,'francois.daubigne@example.com','+44 20 7946 0077','active','Staff Engineer','contractor','2025-12-15',NULL,'London',40,'ENG',3,'Larkspur Lane 121','London','E4 5HP','GB','1983-07-03','male','FR','00 904 693 203','II','GB00 0000 0000 3895 3404 48','XMPLGBFF',57600,'GBP','year','["Rust","negotiation","Türkçe"]',NULL,'2025-11-25T16:27:00Z','2025-12-19T16:54:00Z'),
(34,'Gülşah','Öztürk',NULL,'gulsah.ozturk@example.com','+81 3 0000 0115','active','Senior Engineer','full_time','2016-10-19',NULL,'東京',40,'ENG',3,'緑が丘 72','東京','100-5048','JP','1966-11-25','female','TR','00 222 054 998','IV','JP00 0000 0000 9328 0111 42','XMPLJPFF',7020000,'JPY','year','["TypeScript","Türkçe"]',NULL,'2016-09-29T12:13:00Z','2026-02-18T16:59:00Z'),
(35,'مريم','منصور','Tiger 🐯','maryam.mansour@example.com','+351 21 0000 293','on_leave','Senior Engineer','full_time','2020-05-25',NULL,'Lisboa',40,'ENG',3,'Rua da Conceição 176','Lisboa','1010-075','PT','1995-01-11','female','EG','00 088 672 808','III','PT00 0000 0000 6542 0510 29','XMPLPTFF',71400,'EUR','year','["Rust","incident command"]',NULL,'2020-05-05T08:34:00Z','2025-11-21T10:02:00Z'),
(36,'ليلى','حداد',NULL,'layla.haddad@example.com','+351 21 0000 266','active','Engineer','full_time','2018-05-01',NULL,'Lisboa',40,'ENG',3,'Rua da Conceição 46','Lisboa','1035-506','PT','1992-10-17','female','PT','00 455 923 353','III','PT00 0000 0000 2225 7810 25','XMPLPTFF',43400,'EUR','year','["Rust","negotiation"]','Performance plan until autumn','2018-04-11T10:28:00Z','2026-03-01T10:03:00Z'),
(37,'陽菜','佐藤',NULL,'hina.sato@example.com','+90 212 000 0254','active','Senior Engineer','part_time','2017-05-06',NULL,'İstanbul',24,'ENG',3,'Ihlamur Sokağı 99','İstanbul','34497','TR','1989-06-30','female','JP','00 483 527 608','I','TR00 0000 0000 9310 3165 18','XMPLTRFF',2090000,'TRY','year','[]','Has asked for a transfer; not yet told the team','2017-04-16T08:40:00Z','2026-04-20T14:18:00Z'),
(38,'Antónia','Brandão',NULL,'antonia.brandao@example.com','+20 2 0000 0455','terminated','Site Reliability Engineer','full_time','2020-12-12','2025-11-14','القاهرة',40,'ENG',3,'شارع النيل القديم 56','القاهرة','11257','EG','1978-05-11','female','EG','00 623 902 662','II','EG00 0000 0000 1367 6359 84','XMPLEGFF',1288000,'EGP','year','["Rust","日本語"]',NULL,'2020-11-22T11:23:00Z','2026-02-13T11:40:00Z'),
(39,'Şebnem','Yıldırım',NULL,'sebnem.yildirim@example.com','+49 30 23125 591','active','Site Reliability Engineer','full_time','2019-06-19',NULL,'Berlin',40,'ENG',3,'Lindenweg 133','Berlin','17463','DE','1996-01-17','female','TR','00 202 393 147','III','DE00 0000 0000 9287 9693 57','XMPLDEFF',90000,'EUR','year','[]',NULL,'2019-05-30T08:19:00Z','2026-04-22T12:53:00Z'),
(40,'Eoghan','O''Connor',NULL,'eoghan.oconnor@example.com','+90 212 000 0737','active','Site Reliability Engineer','full_time','2024-11-26',NULL,'İstanbul',40,'ENG',3,'Güneşli Yokuşu 22','İstanbul','34080','TR','2002-07-20','male','IE','00 022 405 125','I','TR00 0000 0000 5581 3075 73','XMPLTRFF',1386000.5,'TRY','year','["Rust","negotiation","Figma"]',NULL,'2024-11-06T11:58:00Z','2026-06-14T16:29:00Z'),
(41,'عمر','حداد',NULL,'omar.haddad@example.com','+1 416 555 0149','terminated','Engineer','full_time','2020-03-21','2025-12-28','Toronto',40,'ENG',3,'Côté Avenue 58','Toronto','M0R 3A9','CA','1992-08-19','male','EG','00 421 830 842','II','CA00 0000 0000 8226 9562 81','XMPLCAFF',120200,'CAD','year','[]',NULL,'2020-03-01T16:57:00Z','2026-04-20T15:12:00Z'),
(42,'지우','박',NULL,'jiwoo.park@example.com','+44 20 7946 0971','on_leave','Engineer','full_time','2023-08-06',NULL,'London',40,'ENG',3,'St John''s Row 84','London','E2 9NX','GB','1997-11-16','female','KR','00 120 726 697','IV','GB00 0000 0000 4918 5235 64','XMPLGBFF',102600.5,'GBP','year','["SQL","negotiation","incident command"]','Performance plan until autumn','2023-07-17T13:58:00Z','2025-12-05T12:45:00Z'),
(43,'विक्रम','पटेल','Jojo 🎸','vikram.patel@example.com','+90 212 000 0426','terminated','Senior Engineer','full_time','2024-11-17','2026-05-09','İstanbul',40,'ENG',3,'Güneşli Yokuşu 177','İstanbul','34009','TR','1986-05-30','male','IN','00 994 807 234','IV','TR00 0000 0000 4823 2788 57','XMPLTRFF',1386000.5,'TRY','year','["public speaking","Türkçe"]',NULL,'2024-10-28T10:36:00Z','2026-02-20T16:16:00Z'),
(44,'Mareike','von der Höhe','Zee','mareike.vonderhohe@example.com','+90 212 000 0750','active','Staff Engineer','part_time','2018-08-11',NULL,'İstanbul',32.5,'ENG',3,'Güneşli Yokuşu 29','İstanbul','34330','TR','1970-01-25','female','TR','00 898 225 164','II','TR00 0000 0000 8058 5911 94','XMPLTRFF',2244000,'TRY','year','["Figma"]',NULL,'2018-07-22T16:24:00Z','2026-03-28T14:03:00Z'),
(45,'Alex','Featherstone-Haugh','Kiki 👩🏽‍🚀','alex.featherstonehaugh@example.com','+20 2 0000 0387','active','Senior Engineer','contractor','2022-08-01',NULL,'القاهرة',40,'ENG',3,'شارع الياسمين 117','القاهرة','11052','EG','1972-01-14','diverse','GB','00 927 142 907','IV','EG00 0000 0000 2723 0563 16','XMPLEGFF',1204000.5,'EGP','year','[]',NULL,'2022-07-12T16:40:00Z','2025-12-21T08:54:00Z'),
(46,'Callum','Blackwood','Zee','callum.blackwood@example.com','+20 2 0000 0262','active','Senior Engineer','part_time','2023-07-07',NULL,'القاهرة',32.5,'ENG',3,'شارع النيل القديم 162','القاهرة','11649','EG','1988-07-21','male','GB','00 702 074 381','II','EG00 0000 0000 5172 7386 75','XMPLEGFF',2016000,'EGP','year','["日本語","R&D tax","incident command"]',NULL,'2023-06-17T12:31:00Z','2026-03-15T15:55:00Z'),
(47,'Chiamaka','Ògúnbáńjọ',NULL,'chiamaka.ogunbanjo@example.com','+44 20 7946 0677','on_leave','Site Reliability Engineer','full_time','2018-06-21',NULL,'London',40,'ENG',3,'Larkspur Lane 45','London','E0 9BT','GB','1981-11-10','female','NG','00 368 219 104','III','GB00 0000 0000 6419 6454 27','XMPLGBFF',90000.5,'GBP','year','["SQL","R&D tax"]','Has asked for a transfer; not yet told the team','2018-06-01T09:25:00Z','2025-10-12T12:40:00Z'),
(48,'ليلى','حداد','Zee','layla.haddad2@example.com','+44 20 7946 0555','active','Site Reliability Engineer','full_time','2019-07-12',NULL,'London',40,'ENG',3,'St John''s Row 13','London','E5 7BN','GB','1993-01-19','female','EG','00 261 661 785','II','GB00 0000 0000 7767 4537 24','XMPLGBFF',39600,'GBP','year','[]',NULL,'2019-06-22T12:51:00Z','2026-01-02T12:16:00Z'),
(49,'ليلى','عبد الرحمن',NULL,'layla.abdelrahman@example.com','+81 3 0000 0103','active','Staff Engineer','intern','2020-12-15',NULL,'東京',40,'ENG',3,'桜通り 133','東京','100-0256','JP','1978-10-10','female','EG','00 423 385 035','II','JP00 0000 0000 6687 9598 74','XMPLJPFF',3120000,'JPY','year','[]',NULL,'2020-11-25T14:39:00Z','2026-04-11T09:04:00Z'),
(50,'Jördis','von der Höhe',NULL,'jordis.vonderhohe@example.com','+81 3 0000 0329','active','Site Reliability Engineer','intern','2019-10-17',NULL,'東京',40,'ENG',3,'緑が丘 114','東京','100-0605','JP','1991-02-24','female','DE','00 088 308 966','III','JP00 0000 0000 0564 8881 18','XMPLJPFF',3380000,'JPY','year','["public speaking","incident command"]',NULL,'2019-09-27T08:25:00Z','2025-10-04T10:30:00Z'),
(51,'Götz','Groß',NULL,'gotz.gross@example.com','+1 416 555 0155','active','Staff Engineer','intern','2024-01-19',NULL,'Toronto',40,'ENG',3,'Côté Avenue 158','Toronto','M6V 3K6','CA','2000-12-03','male','DE','00 451 916 127','II','CA00 0000 0000 5014 4086 41','XMPLCAFF',33800,'CAD','year','["日本語","first aid","Figma"]',NULL,'2023-12-30T15:55:00Z','2025-11-03T08:19:00Z'),
(52,'健太','髙橋','Captain','kenta.takahashi@example.com','+20 2 0000 0339','active','Engineer','intern','2016-07-16',NULL,'القاهرة',40,'ENG',3,'شارع الياسمين 57','القاهرة','11787','EG','1991-07-26','male','JP','00 228 716 640','IV','EG00 0000 0000 0814 1969 55','XMPLEGFF',672000,'EGP','year','["日本語"]',NULL,'2016-06-26T14:18:00Z','2026-04-13T14:11:00Z'),
(53,'يوسف','عبد الرحمن','Jojo 🎸','youssef.abdelrahman@example.com','+44 20 7946 0292','active','Senior Engineer','full_time','2023-05-20',NULL,'London',40,'ENG',3,'Old Ferry Road 173','London','E8 6BV','GB','1978-12-29','male','EG','00 115 479 407','II','GB00 0000 0000 6788 7023 48','XMPLGBFF',81900,'GBP','year','["negotiation","first aid","Figma"]',NULL,'2023-04-30T09:32:00Z','2025-12-23T08:55:00Z'),
(54,'Alfie','ap Gwilym',NULL,'alfie.apgwilym@example.com','+44 20 7946 0298','active','Engineer','full_time','2021-02-28',NULL,'London',40,'ENG',3,'Old Ferry Road 137','London','E0 5MM','GB','1978-08-22','male','GB','00 107 847 390','IV','GB00 0000 0000 9916 8797 16','XMPLGBFF',54900,'GBP','year','["Türkçe"]',NULL,'2021-02-08T12:38:00Z','2026-02-04T08:48:00Z'),
(55,'Mariana','Conceição',NULL,'mariana.conceicao@example.com','+44 20 7946 0953','active','Senior Engineer','full_time','2016-12-20',NULL,'London',40,'ENG',3,'St John''s Row 31','London','E8 0VN','GB','1973-05-17','female','PT','00 013 160 179','IV','GB00 0000 0000 2117 9160 52','XMPLGBFF',39600,'GBP','year','[]','Performance plan until autumn','2016-11-30T16:55:00Z','2025-11-15T13:30:00Z'),
(56,'민준','김','Bee 🐝','minjun.kim@example.com','+90 212 000 0231','active','Staff Engineer','full_time','2022-05-17',NULL,'İstanbul',40,'ENG',3,'Ihlamur Sokağı 147','İstanbul','34203','TR','1985-03-19','male','KR','00 300 112 038','III','TR00 0000 0000 1045 5175 82','XMPLTRFF',2596000,'TRY','year','[]',NULL,'2022-04-27T10:13:00Z','2026-05-03T09:03:00Z'),
(57,'أحمد','منصور','Sunny 🌻','ahmed.mansour@example.com','+20 2 0000 0090','active','Engineer','contractor','2017-07-07',NULL,'القاهرة',40,'ENG',3,'شارع الياسمين 85','القاهرة','11752','EG','1982-10-09','male','EG','00 120 374 168','I','EG00 0000 0000 6022 5421 90','XMPLEGFF',3192000,'EGP','year','[]','Performance plan until autumn','2017-06-17T10:14:00Z','2026-06-08T14:54:00Z'),
(58,'Alex','Smythe',NULL,'alex.smythe@example.com','+20 2 0000 0244','on_leave','Site Reliability Engineer','full_time','2019-01-04',NULL,'القاهرة',40,'ENG',3,'شارع النيل القديم 165','القاهرة','11265','EG','1972-10-05','diverse','GB','00 411 692 201','III','EG00 0000 0000 3650 3279 53','XMPLEGFF',2912000.5,'EGP','year','["public speaking","\"deep\" work","incident command"]',NULL,'2018-12-15T09:28:00Z','2026-01-11T13:22:00Z'),
(59,'美咲','髙橋',NULL,'misaki.takahashi@example.com','+49 30 23125 240','active','Engineer','full_time','2017-02-23',NULL,'Berlin',40,'ENG',3,'Am Süßen Grund 113','Berlin','12671','DE','1991-11-29','female','JP','00 632 123 377','II','DE00 0000 0000 8088 4804 92','XMPLDEFF',89000,'EUR','year','["Rust","negotiation","日本語"]',NULL,'2017-02-03T09:15:00Z','2026-03-06T09:27:00Z'),
(60,'陽菜','佐藤',NULL,'hina.sato2@example.com','+351 21 0000 014','active','Engineer','full_time','2022-03-05',NULL,'Lisboa',40,'ENG',3,'Travessa do Açúcar 21','Lisboa','1979-152','PT','1980-11-16','female','JP','00 679 902 212','III','PT00 0000 0000 2628 5366 93','XMPLPTFF',80500,'EUR','year','["incident command"]','Salary dispute settled in 2025, see legal file','2022-02-13T13:03:00Z','2026-04-03T11:24:00Z'),
(61,'Robin','Blackwood',NULL,'robin.blackwood@example.com','+20 2 0000 0399','active','Site Reliability Engineer','contractor','2020-12-06',NULL,'القاهرة',40,'ENG',3,'شارع النيل القديم 140','القاهرة','11538','EG','1995-08-30','diverse','GB','00 805 457 826','I','EG00 0000 0000 3117 0675 77','XMPLEGFF',1204000,'EGP','year','["SQL"]',NULL,'2020-11-16T15:03:00Z','2026-04-30T11:50:00Z'),
(62,'Ngozi','Ọlájídé',NULL,'ngozi.olajide@example.com','+1 416 555 0144','active','Staff Engineer','contractor','2017-03-11',NULL,'Toronto',40,'ENG',3,'Maple Hollow Road 32','Toronto','M2R 3B3','CA','1988-03-28','female','NG','00 103 297 897','I','CA00 0000 0000 7263 5418 68','XMPLCAFF',140400,'CAD','year','["mentoring"]',NULL,'2017-02-19T11:39:00Z','2026-01-29T16:23:00Z'),
(63,'서연','황보',NULL,'seoyeon.hwangbo@example.com','+44 20 7946 0083','terminated','Senior Engineer','full_time','2016-01-20','2026-06-03','London',40,'ENG',3,'Larkspur Lane 168','London','E0 8VX','GB','1983-02-15','female','KR','00 967 519 428','I','GB00 0000 0000 7341 2409 67','XMPLGBFF',51300,'GBP','year','["SQL","mentoring"]',NULL,'2015-12-31T15:08:00Z','2026-05-03T15:37:00Z'),
(64,'Agnieszka','Łoś',NULL,'agnieszka.los@example.com','+49 30 23125 158','active','Engineer','full_time','2021-04-29',NULL,'Berlin',40,'ENG',3,'Lindenweg 115','Berlin','13182','DE','1974-07-13','female','PL','00 177 076 704','II','DE00 0000 0000 6451 7619 34','XMPLDEFF',109000.5,'EUR','year','["R&D tax","Figma"]',NULL,'2021-04-09T14:34:00Z','2025-09-06T10:02:00Z'),
(65,'Götz','Müller',NULL,'gotz.muller@example.com','+1 416 555 0157','active','Site Reliability Engineer','full_time','2023-12-21',NULL,'Toronto',40,'ENG',3,'Maple Hollow Road 173','Toronto','M0V 4B1','CA','1982-10-24','male','DE','00 760 217 343','I','CA00 0000 0000 6739 8704 94','XMPLCAFF',67500,'CAD','year','["mentoring","日本語"]','Salary dispute settled in 2025, see legal file','2023-12-01T14:24:00Z','2026-03-02T08:57:00Z'),
(66,'يوسف','منصور',NULL,'youssef.mansour@example.com','+90 212 000 0874','active','Engineer','full_time','2023-12-11',NULL,'İstanbul',40,'ENG',3,'Güneşli Yokuşu 94','İstanbul','34294','TR','1979-12-14','male','EG','00 511 073 669','IV','TR00 0000 0000 5581 7664 96','XMPLTRFF',1430000.5,'TRY','year','["TypeScript","R&D tax","Figma"]',NULL,'2023-11-21T12:56:00Z','2026-06-01T08:15:00Z'),
(67,'陽菜','渡辺','Sunny 🌻','hina.watanabe@example.com','+49 30 23125 835','active','Engineer','full_time','2022-02-01',NULL,'Berlin',40,'ENG',3,'Große Hölle 160','Berlin','15224','DE','1987-03-22','female','JP','00 448 502 061','III','DE00 0000 0000 0202 9752 81','XMPLDEFF',113000,'EUR','year','["TypeScript","SQL"]',NULL,'2022-01-12T13:49:00Z','2025-12-25T11:57:00Z'),
(68,'Róisín','O''Connor',NULL,'roisin.oconnor@example.com','+44 20 7946 0528','active','Senior Engineer','full_time','2023-01-29',NULL,'London',40,'ENG',3,'St John''s Row 149','London','E5 8AM','GB','1996-05-04','female','IE','00 662 335 496','II','GB00 0000 0000 7876 8137 12','XMPLGBFF',52200,'GBP','year','[]','Considered for succession','2023-01-09T13:15:00Z','2025-12-28T16:21:00Z'),
(69,'伟','欧阳','Jojo 🎸','wei.ouyang@example.com','+44 20 7946 0234','active','Staff Engineer','full_time','2025-07-29',NULL,'London',40,'ENG',3,'Old Ferry Road 127','London','E4 6MX','GB','1988-01-17','male','GB','00 034 929 991','III','GB00 0000 0000 6613 9087 32','XMPLGBFF',72900,'GBP','year','[]',NULL,'2025-07-09T12:38:00Z','2025-10-16T15:33:00Z'),
(70,'Jürgen','Müller',NULL,'jurgen.muller@example.com','+90 212 000 0549','active','Engineer','contractor','2021-06-19',NULL,'İstanbul',40,'ENG',3,'Güneşli Yokuşu 55','İstanbul','34753','TR','1987-12-12','male','DE','00 778 131 600','I','TR00 0000 0000 7600 6594 23','XMPLTRFF',1562000,'TRY','year','["TypeScript","mentoring","日本語"]',NULL,'2021-05-30T15:59:00Z','2025-11-01T16:33:00Z'),
(71,'Çiğdem','Şahin',NULL,'cigdem.sahin@example.com','+90 212 000 0307','active','Senior Engineer','intern','2017-09-05',NULL,'İstanbul',40,'ENG',3,'Güneşli Yokuşu 136','İstanbul','34954','TR','1972-01-29','female','TR','00 355 682 197','I','TR00 0000 0000 1204 6920 52','XMPLTRFF',550000.5,'TRY','year','["Rust"]','Considered for succession','2017-08-16T10:14:00Z','2026-03-12T15:32:00Z'),
(72,'서연','박',NULL,'seoyeon.park2@example.com','+49 30 23125 533','active','Engineer','part_time','2020-11-29',NULL,'Berlin',20,'ENG',3,'Große Hölle 87','Berlin','16515','DE','1986-06-28','female','KR','00 638 052 286','IV','DE00 0000 0000 4022 3581 56','XMPLDEFF',65000.5,'EUR','year','["TypeScript"]',NULL,'2020-11-09T16:51:00Z','2026-03-20T13:35:00Z'),
(73,'Şebnem','Çağlar',NULL,'sebnem.caglar@example.com','+81 3 0000 0408','active','Engineer','part_time','2025-03-04',NULL,'東京',24,'ENG',3,'桜通り 22','東京','100-3987','JP','1975-06-06','female','TR','00 989 956 646','I','JP00 0000 0000 6142 6677 11','XMPLJPFF',7670000,'JPY','year','["Rust","SQL","public speaking"]','Salary dispute settled in 2025, see legal file','2025-02-12T08:59:00Z','2026-03-17T08:38:00Z'),
(74,'Rhys','Blackwood',NULL,'rhys.blackwood@example.com','+81 3 0000 0190','active','Site Reliability Engineer','part_time','2025-03-31',NULL,'東京',24,'ENG',3,'桜通り 61','東京','100-5072','JP','1974-11-14','male','GB','00 686 357 773','I','JP00 0000 0000 0612 3643 17','XMPLJPFF',6240000.5,'JPY','year','["first aid"]',NULL,'2025-03-11T08:35:00Z','2025-10-27T11:03:00Z'),
(75,'雨桐','欧阳',NULL,'yutong.ouyang@example.com','+1 416 555 0114','terminated','Staff Engineer','full_time','2020-05-02','2026-06-02','Toronto',40,'ENG',3,'Côté Avenue 136','Toronto','M0X 9P6','CA','1983-01-01','female','CN','00 724 595 877','I','CA00 0000 0000 9137 3874 69','XMPLCAFF',126900,'CAD','year','["Rust","mentoring","日本語"]',NULL,'2020-04-12T15:30:00Z','2025-10-28T09:07:00Z'),
(76,'فاطمة الزهراء','المصري','Sunny 🌻','fatima.almasri@example.com','+81 3 0000 0962','active','Engineer','part_time','2022-11-27',NULL,'東京',32.5,'ENG',3,'桜通り 116','東京','100-1328','JP','1992-10-13','female','EG','00 683 667 681','II','JP00 0000 0000 9003 1520 98','XMPLJPFF',15340000,'JPY','year','["Rust","\"deep\" work"]','Performance plan until autumn','2022-11-07T09:26:00Z','2026-02-11T10:22:00Z'),
(77,'Alex','Blackwood','Kiki 👩🏽‍🚀','alex.blackwood@example.com','+20 2 0000 0337','active','Senior Engineer','full_time','2018-04-06',NULL,'القاهرة',40,'ENG',3,'شارع الياسمين 30','القاهرة','11140','EG','1993-09-13','diverse','GB','00 849 595 218','IV','EG00 0000 0000 3826 6678 99','XMPLEGFF',2940000,'EGP','year','["negotiation","first aid"]','Salary dispute settled in 2025, see legal file','2018-03-17T09:33:00Z','2026-03-29T12:17:00Z'),
(78,'Pádraig','Ó Súilleabháin',NULL,'padraig.osuilleabhain@example.com','+49 30 23125 608','active','Senior Engineer','full_time','2018-12-12',NULL,'Berlin',40,'ENG',3,'Lindenweg 8','Berlin','11167','DE','1982-06-09','male','IE','00 150 378 679','I','DE00 0000 0000 4128 0269 83','XMPLDEFF',92000,'EUR','year','["public speaking"]',NULL,'2018-11-22T12:06:00Z','2026-05-25T15:03:00Z'),
(79,'Minh Nhật','Trần',NULL,'minhnhat.tran@example.com','+49 30 23125 807','active','Senior Engineer','contractor','2023-08-23',NULL,'Berlin',40,'ENG',3,'Lindenweg 168','Berlin','16294','DE','1972-09-25','male','DE','00 534 311 826','III','DE00 0000 0000 4743 2765 82','XMPLDEFF',99000,'EUR','year','["Türkçe","first aid"]',NULL,'2023-08-03T10:18:00Z','2025-10-13T12:52:00Z'),
(80,'민준','김',NULL,'minjun.kim2@example.com','+44 20 7946 0693','active','Senior Engineer','full_time','2022-04-10',NULL,'London',40,'ENG',3,'Larkspur Lane 126','London','E5 2LN','GB','1978-04-23','male','KR','00 777 586 943','III','GB00 0000 0000 1702 0835 34','XMPLGBFF',51300,'GBP','year','["public speaking","Figma"]','Salary dispute settled in 2025, see legal file','2022-03-21T13:52:00Z','2025-10-07T15:24:00Z'),
(81,'Benoît','D''Aubigné',NULL,'benoit.daubigne@example.com','+20 2 0000 0358','active','Staff Engineer','full_time','2017-03-31',NULL,'القاهرة',40,'ENG',3,'شارع النيل القديم 93','القاهرة','11990','EG','1989-09-18','male','FR','00 165 771 695','IV','EG00 0000 0000 2196 4239 06','XMPLEGFF',3108000,'EGP','year','["TypeScript"]',NULL,'2017-03-11T10:47:00Z','2025-12-31T13:39:00Z'),
(82,'François','Bézier',NULL,'francois.bezier@example.com','+1 416 555 0107','on_leave','Staff Engineer','part_time','2016-05-04',NULL,'Toronto',32.5,'ENG',3,'Maple Hollow Road 106','Toronto','M7A 9P8','CA','1990-12-30','male','FR','00 665 231 974','IV','CA00 0000 0000 0272 9968 99','XMPLCAFF',70200,'CAD','year','["Rust","SQL","\"deep\" work"]','Considered for succession','2016-04-14T15:42:00Z','2025-09-08T12:41:00Z'),
(83,'Olúwaṣeun','Ọlájídé',NULL,'oluwaseun.olajide@example.com','+81 3 0000 0566','active','Site Reliability Engineer','full_time','2021-09-10',NULL,'東京',40,'ENG',3,'緑が丘 162','東京','100-7033','JP','1987-11-30','male','NG','00 743 739 980','III','JP00 0000 0000 1120 2249 81','XMPLJPFF',8970000,'JPY','year','["R&D tax"]','Considered for succession','2021-08-21T16:17:00Z','2025-11-08T15:52:00Z'),
(84,'Yétúndé','Ọlájídé',NULL,'yetunde.olajide@example.com','+351 21 0000 288','active','Site Reliability Engineer','contractor','2021-01-16',NULL,'Lisboa',40,'ENG',3,'Rua da Conceição 25','Lisboa','1177-067','PT','1981-10-17','female','NG','00 623 451 129','III','PT00 0000 0000 7141 1663 40','XMPLPTFF',77700,'EUR','year','[]',NULL,'2020-12-27T10:58:00Z','2025-12-28T08:46:00Z'),
(85,'ليلى','حداد',NULL,'layla.haddad3@example.com','+351 21 0000 460','terminated','Site Reliability Engineer','part_time','2016-01-19','2026-06-05','Lisboa',32.5,'ENG',3,'Travessa do Açúcar 144','Lisboa','1703-806','PT','1986-02-12','female','EG','00 745 575 927','III','PT00 0000 0000 9543 1627 19','XMPLPTFF',43400,'EUR','year','["TypeScript","first aid"]',NULL,'2015-12-30T15:35:00Z','2026-05-31T16:21:00Z'),
(86,'Loïc','D''Aubigné',NULL,'loic.daubigne@example.com','+49 30 23125 001','on_leave','Staff Engineer','full_time','2023-07-15',NULL,'Berlin',40,'ENG',3,'Am Süßen Grund 92','Berlin','12171','DE','1997-03-13','male','FR','00 337 219 154','I','DE00 0000 0000 3820 3713 70','XMPLDEFF',69000.5,'EUR','year','["SQL","negotiation"]',NULL,'2023-06-25T11:05:00Z','2026-04-26T10:35:00Z'),
(87,'Văn Đức','Phạm',NULL,'vanduc.pham@example.com','+90 212 000 0805','active','Site Reliability Engineer','contractor','2016-05-22',NULL,'İstanbul',40,'ENG',3,'Güneşli Yokuşu 64','İstanbul','34664','TR','1971-07-15','male','VN','00 304 389 197','III','TR00 0000 0000 3270 9674 62','XMPLTRFF',2464000,'TRY','year','["\"deep\" work"]','Has asked for a transfer; not yet told the team','2016-05-02T15:50:00Z','2025-10-13T15:02:00Z'),
(88,'João','Magalhães','Kiki 👩🏽‍🚀','joao.magalhaes@example.com','+1 416 555 0178','active','Staff Engineer','full_time','2020-09-29',NULL,'Toronto',40,'ENG',3,'Maple Hollow Road 149','Toronto','M2B 5L9','CA','1973-02-17','male','PT','00 178 850 359','II','CA00 0000 0000 5051 6787 87','XMPLCAFF',131000,'CAD','year','["Rust","first aid","Figma"]',NULL,'2020-09-09T15:51:00Z','2026-01-06T09:12:00Z'),
(89,'ليلى','المصري','Mo','layla.almasri@example.com','+44 20 7946 0150','active','Engineer','full_time','2019-06-08',NULL,'London',40,'ENG',3,'Old Ferry Road 2','London','E8 3SX','GB','1994-02-16','female','EG','00 010 148 096','II','GB00 0000 0000 1715 5378 77','XMPLGBFF',58500,'GBP','year','[]',NULL,'2019-05-19T16:47:00Z','2026-06-19T10:20:00Z'),
(90,'陽菜','髙橋','Captain','hina.takahashi@example.com','+49 30 23125 342','active','Senior Engineer','intern','2018-05-28',NULL,'Berlin',40,'ENG',3,'Lindenweg 58','Berlin','12872','DE','1987-01-25','female','JP','00 224 357 564','IV','DE00 0000 0000 3409 5438 97','XMPLDEFF',27000,'EUR','year','["Rust","日本語"]','Performance plan until autumn','2018-05-08T16:31:00Z','2026-01-20T16:11:00Z'),
(91,'ليلى','عبد الرحمن',NULL,'layla.abdelrahman2@example.com','+20 2 0000 0587','active','Site Reliability Engineer','intern','2017-02-07',NULL,'القاهرة',40,'ENG',3,'شارع النيل القديم 28','القاهرة','11477','EG','1971-09-05','female','EG','00 207 450 224','III','EG00 0000 0000 7684 5050 36','XMPLEGFF',644000,'EGP','year','["TypeScript","public speaking"]','Considered for succession','2017-01-18T14:03:00Z','2025-09-07T16:08:00Z'),
(92,'Eoghan','Ó Súilleabháin','Kiki 👩🏽‍🚀','eoghan.osuilleabhain@example.com','+20 2 0000 0376','active','Staff Engineer','full_time','2017-10-23',NULL,'القاهرة',40,'ENG',3,'شارع النيل القديم 17','القاهرة','11146','EG','1983-09-22','male','IE','00 028 455 999','II','EG00 0000 0000 7087 1521 23','XMPLEGFF',1596000,'EGP','year','["Türkçe","incident command"]','Has asked for a transfer; not yet told the team','2017-10-03T12:09:00Z','2026-03-21T11:24:00Z'),
(93,'Ned','Featherstone-Haugh',NULL,'ned.featherstonehaugh@example.com','+1 416 555 0123','active','Site Reliability Engineer','full_time','2022-07-01',NULL,'Toronto',40,'ENG',3,'Maple Hollow Road 112','Toronto','M2R 3C4','CA','1995-06-06','male','GB','00 592 477 596','II','CA00 0000 0000 2965 5183 04','XMPLCAFF',95900,'CAD','year','["SQL"]',NULL,'2022-06-11T15:11:00Z','2025-12-25T10:48:00Z'),
(94,'민준','황보',NULL,'minjun.hwangbo@example.com','+20 2 0000 0993','active','Engineer','full_time','2022-06-27',NULL,'القاهرة',40,'ENG',3,'شارع الياسمين 48','القاهرة','11428','EG','1999-04-08','male','KR','00 585 007 034','I','EG00 0000 0000 9012 0905 26','XMPLEGFF',1820000,'EGP','year','["日本語","\"deep\" work"]',NULL,'2022-06-07T12:53:00Z','2026-06-11T12:08:00Z'),
(95,'Rhiannon','Blackwood',NULL,'rhiannon.blackwood2@example.com','+20 2 0000 0037','active','Senior Engineer','contractor','2023-06-29',NULL,'القاهرة',40,'ENG',3,'شارع الياسمين 28','القاهرة','11640','EG','1995-02-01','female','GB','00 265 307 788','I','EG00 0000 0000 0472 7322 30','XMPLEGFF',1932000.5,'EGP','year','["negotiation"]',NULL,'2023-06-09T10:16:00Z','2026-06-12T12:20:00Z'),
(96,'Văn Đức','Đặng',NULL,'vanduc.dang2@example.com','+44 20 7946 0738','active','Engineer','full_time','2017-03-31',NULL,'London',40,'ENG',3,'Larkspur Lane 163','London','E2 1AA','GB','1973-03-08','male','VN','00 663 458 612','III','GB00 0000 0000 9931 8219 53','XMPLGBFF',68400,'GBP','year','["Türkçe"]','Considered for succession','2017-03-11T13:17:00Z','2026-01-22T15:02:00Z'),
(97,'Świętosława','Brzęczyszczykiewicz',NULL,'swietoslawa.brzeczyszczykiewicz@example.com','+44 20 7946 0302','active','Site Reliability Engineer','part_time','2023-08-28',NULL,'London',32.5,'ENG',3,'St John''s Row 158','London','E3 7VT','GB','1986-11-28','female','PL','00 311 391 458','II','GB00 0000 0000 3908 4409 23','XMPLGBFF',96300.5,'GBP','year','[]',NULL,'2023-08-08T08:01:00Z','2026-04-19T14:23:00Z'),
(98,'Zadie','ap Gwilym',NULL,'zadie.apgwilym@example.com','+44 20 7946 0581','active','Engineer','part_time','2016-12-20',NULL,'London',32.5,'ENG',3,'Larkspur Lane 162','London','E9 0KE','GB','1988-01-31','female','GB','00 881 828 437','I','GB00 0000 0000 0964 4702 54','XMPLGBFF',50400,'GBP','year','[]','Performance plan until autumn','2016-11-30T08:37:00Z','2025-10-12T16:16:00Z'),
(99,'Callum','Featherstone-Haugh',NULL,'callum.featherstonehaugh@example.com','+81 3 0000 0364','active','Engineer','full_time','2018-11-04',NULL,'東京',40,'ENG',3,'緑が丘 176','東京','100-8832','JP','1994-07-14','male','GB','00 535 784 461','II','JP00 0000 0000 5408 6195 73','XMPLJPFF',9620000,'JPY','year','["public speaking","Figma","incident command"]','Performance plan until autumn','2018-10-15T11:12:00Z','2025-12-10T09:35:00Z'),
(100,'Olúwaṣeun','Eze',NULL,'oluwaseun.eze@example.com','+81 3 0000 0909','active','Senior Engineer','full_time','2021-08-16',NULL,'東京',40,'ENG',3,'桜通り 121','東京','100-9456','JP','1974-10-20','male','NG','00 107 966 413','II','JP00 0000 0000 1735 4398 72','XMPLJPFF',9360000,'JPY','year','["public speaking","Türkçe"]','Salary dispute settled in 2025, see legal file','2021-07-27T16:02:00Z','2025-09-06T08:17:00Z'),
(101,'민준','황보','Tiger 🐯','minjun.hwangbo2@example.com','+81 3 0000 0280','active','Staff Engineer','full_time','2025-03-10',NULL,'東京',40,'ENG',3,'緑が丘 21','東京','100-3081','JP','1980-02-28','male','KR','00 336 543 359','II','JP00 0000 0000 5079 6665 80','XMPLJPFF',13780000,'JPY','year','["Rust","日本語"]',NULL,'2025-02-18T15:32:00Z','2026-05-03T12:18:00Z'),
(102,'विक्रम','पटेल',NULL,'vikram.patel2@example.com','+351 21 0000 246','active','Staff Engineer','intern','2017-05-30',NULL,'Lisboa',40,'ENG',3,'Travessa do Açúcar 171','Lisboa','1874-492','PT','1987-09-09','male','IN','00 652 606 422','II','PT00 0000 0000 2039 6380 06','XMPLPTFF',15400,'EUR','year','["日本語"]',NULL,'2017-05-10T12:13:00Z','2026-01-14T10:00:00Z'),
(103,'Yétúndé','Eze',NULL,'yetunde.eze@example.com','+49 30 23125 763','active','Senior Engineer','full_time','2025-05-05',NULL,'Berlin',40,'ENG',3,'Am Süßen Grund 109','Berlin','15556','DE','1983-04-18','female','NG','00 831 018 583','IV','DE00 0000 0000 1386 5217 78','XMPLDEFF',117000,'EUR','year','["TypeScript","SQL","日本語"]','Considered for succession','2025-04-15T14:56:00Z','2026-02-28T16:37:00Z'),
(104,'Anneliese','Krüger','Bee 🐝','anneliese.kruger@example.com','+90 212 000 0027','active','Engineer','full_time','2020-12-31',NULL,'İstanbul',40,'ENG',3,'Güneşli Yokuşu 16','İstanbul','34228','TR','1994-01-16','female','DE','00 211 399 831','III','TR00 0000 0000 2431 7532 03','XMPLTRFF',2420000,'TRY','year','["Rust"]','Considered for succession','2020-12-11T14:20:00Z','2026-01-04T10:44:00Z'),
(105,'Maëlle','D''Aubigné',NULL,'maelle.daubigne@example.com','+20 2 0000 0687','active','Site Reliability Engineer','intern','2019-11-19',NULL,'القاهرة',40,'ENG',3,'شارع النيل القديم 75','القاهرة','11300','EG','1997-06-26','female','FR','00 804 962 284','II','EG00 0000 0000 4094 1556 29','XMPLEGFF',616000,'EGP','year','["public speaking"]','Has asked for a transfer; not yet told the team','2019-10-30T08:36:00Z','2026-06-09T09:50:00Z'),
(106,'Rhiannon','Smythe',NULL,'rhiannon.smythe@example.com','+49 30 23125 363','active','Site Reliability Engineer','full_time','2025-08-13',NULL,'Berlin',40,'ENG',3,'Große Hölle 76','Berlin','11109','DE','1981-09-16','female','GB','00 233 373 546','III','DE00 0000 0000 5468 9811 79','XMPLDEFF',111000,'EUR','year','["negotiation","mentoring","日本語"]',NULL,'2025-07-24T14:33:00Z','2026-04-20T12:41:00Z'),
(107,'Benoît','Çelik-Martin',NULL,'benoit.celikmartin@example.com','+81 3 0000 0671','active','Staff Engineer','full_time','2025-08-30',NULL,'東京',40,'ENG',3,'緑が丘 117','東京','100-0343','JP','1988-08-16','male','FR','00 418 485 154','III','JP00 0000 0000 8897 7991 44','XMPLJPFF',11180000,'JPY','year','["Türkçe","incident command"]',NULL,'2025-08-10T15:48:00Z','2026-03-15T14:40:00Z'),
(108,'François','D''Aubigné',NULL,'francois.daubigne2@example.com','+351 21 0000 195','active','Site Reliability Engineer','full_time','2017-09-28',NULL,'Lisboa',40,'ENG',3,'Rua da Conceição 66','Lisboa','1308-716','PT','1977-07-08','male','FR','00 656 728 487','IV','PT00 0000 0000 8856 3792 37','XMPLPTFF',55300.5,'EUR','year','[]',NULL,'2017-09-08T11:52:00Z','2026-02-14T09:46:00Z'),
(109,'Arjun','Iyer','Captain','arjun.iyer2@example.com','+49 30 23125 134','active','Senior Engineer','full_time','2024-06-30',NULL,'Berlin',40,'ENG',3,'Am Süßen Grund 46','Berlin','11150','DE','1977-04-12','male','DE','00 339 579 638','III','DE00 0000 0000 4825 4348 19','XMPLDEFF',58000,'EUR','year','["Rust","negotiation","Türkçe"]',NULL,'2024-06-10T08:48:00Z','2025-11-10T15:59:00Z'),
(110,'Minh Nhật','Nguyễn','Tiger 🐯','minhnhat.nguyen@example.com','+44 20 7946 0549','active','Engineer','intern','2016-05-01',NULL,'London',40,'ENG',3,'Old Ferry Road 13','London','E7 1RR','GB','1971-12-11','male','VN','00 458 190 240','III','GB00 0000 0000 9154 4843 73','XMPLGBFF',22500,'GBP','year','["SQL"]','Performance plan until autumn','2016-04-11T10:23:00Z','2025-11-20T08:57:00Z'),
(111,'Anneliese','von der Höhe',NULL,'anneliese.vonderhohe@example.com','+1 416 555 0101','active','Staff Engineer','intern','2018-07-15',NULL,'Toronto',40,'ENG',3,'Côté Avenue 173','Toronto','M3T 9P8','CA','1983-07-06','female','DE','00 869 493 924','IV','CA00 0000 0000 0799 6351 77','XMPLCAFF',36500,'CAD','year','["Rust","public speaking","first aid"]','Considered for succession','2018-06-25T15:15:00Z','2026-02-01T13:43:00Z'),
(112,'عمر','عبد الرحمن',NULL,'omar.abdelrahman@example.com','+20 2 0000 0263','active','Engineer','part_time','2022-11-18',NULL,'القاهرة',20,'ENG',3,'شارع الياسمين 49','القاهرة','11233','EG','1974-11-23','male','EG','00 837 141 703','IV','EG00 0000 0000 5908 6926 27','XMPLEGFF',1904000,'EGP','year','["R&D tax"]',NULL,'2022-10-29T12:55:00Z','2026-01-20T13:41:00Z'),
(113,'지우','황보',NULL,'jiwoo.hwangbo2@example.com','+351 21 0000 411','active','Senior Engineer','contractor','2025-01-01',NULL,'Lisboa',40,'ENG',3,'Rua da Conceição 63','Lisboa','1116-282','PT','1990-11-15','female','KR','00 604 106 300','II','PT00 0000 0000 7471 7163 84','XMPLPTFF',29400,'EUR','year','["negotiation","mentoring","first aid"]',NULL,'2024-12-12T09:40:00Z','2026-06-27T15:55:00Z'),
(114,'Agnieszka','Dąbrowski','Jojo 🎸','agnieszka.dabrowski@example.com','+81 3 0000 0586','active','Staff Engineer','full_time','2022-03-27',NULL,'東京',40,'ENG',3,'桜通り 145','東京','100-6973','JP','1992-07-14','female','PL','00 746 901 858','I','JP00 0000 0000 2509 4858 18','XMPLJPFF',10010000,'JPY','year','["negotiation","mentoring","日本語"]',NULL,'2022-03-07T08:06:00Z','2026-05-26T16:02:00Z'),
(115,'Callum','O''Dowd',NULL,'callum.odowd@example.com','+90 212 000 0451','active','Engineer','full_time','2026-01-02',NULL,'İstanbul',40,'ENG',3,'Ihlamur Sokağı 1','İstanbul','34031','TR','1982-12-10','male','GB','00 900 745 416','I','TR00 0000 0000 0492 2416 77','XMPLTRFF',1606000,'TRY','year','["R&D tax"]','Has asked for a transfer; not yet told the team','2025-12-13T15:01:00Z','2025-10-05T10:32:00Z'),
(116,'Agnieszka','Wiśniewska','Zee','agnieszka.wisniewska@example.com','+49 30 23125 721','active','Site Reliability Engineer','full_time','2020-10-28',NULL,'Berlin',40,'ENG',3,'Große Hölle 94','Berlin','14990','DE','1977-08-24','female','PL','00 689 067 577','I','DE00 0000 0000 9939 8785 57','XMPLDEFF',104000,'EUR','year','["日本語","first aid","R&D tax"]','Considered for succession','2020-10-08T14:43:00Z','2026-04-15T16:16:00Z'),
(117,'Käthe','Müller',NULL,'kathe.muller@example.com','+20 2 0000 0604','active','Senior Engineer','full_time','2021-09-19',NULL,'القاهرة',40,'ENG',3,'شارع النيل القديم 14','القاهرة','11965','EG','1982-08-23','female','DE','00 998 504 222','III','EG00 0000 0000 4799 5623 37','XMPLEGFF',1876000,'EGP','year','["SQL","Türkçe"]',NULL,'2021-08-30T14:40:00Z','2025-10-08T08:44:00Z'),
(118,'Yiğit','Öztürk','Captain','yigit.ozturk@example.com','+20 2 0000 0327','active','Site Reliability Engineer','intern','2021-03-09',NULL,'القاهرة',40,'ENG',3,'شارع الياسمين 110','القاهرة','11600','EG','1978-11-15','male','TR','00 639 516 011','I','EG00 0000 0000 6733 8093 12','XMPLEGFF',784000,'EGP','year','[]',NULL,'2021-02-17T08:09:00Z','2026-04-19T10:20:00Z'),
(119,'Oğuz','Güneş',NULL,'oguz.gunes@example.com','+90 212 000 0113','active','Staff Engineer','full_time','2024-11-21',NULL,'İstanbul',40,'ENG',3,'Güneşli Yokuşu 2','İstanbul','34379','TR','1997-05-31','male','TR','00 919 540 261','I','TR00 0000 0000 4622 3568 46','XMPLTRFF',1364000,'TRY','year','[]','Considered for succession','2024-11-01T13:19:00Z','2025-11-23T11:57:00Z'),
(120,'도윤','김',NULL,'doyun.kim@example.com','+81 3 0000 0180','on_leave','Senior Engineer','contractor','2017-10-08',NULL,'東京',40,'ENG',3,'緑が丘 62','東京','100-6307','JP','1972-02-28','male','KR','00 298 757 878','III','JP00 0000 0000 2101 1291 17','XMPLJPFF',5460000,'JPY','year','["first aid"]',NULL,'2017-09-18T12:08:00Z','2025-12-29T13:25:00Z'),
(121,'Işıl','Öztürk',NULL,'isil.ozturk@example.com','+351 21 0000 631','active','Engineer','full_time','2017-04-21',NULL,'Lisboa',40,'ENG',3,'Rua da Conceição 17','Lisboa','1838-511','PT','1974-03-22','female','TR','00 395 475 129','III','PT00 0000 0000 5894 9466 62','XMPLPTFF',41300,'EUR','year','[]',NULL,'2017-04-01T15:56:00Z','2026-02-26T14:08:00Z'),
(122,'健太','髙橋',NULL,'kenta.takahashi2@example.com','+20 2 0000 0751','active','Research Scientist','part_time','2019-06-15',NULL,'القاهرة',24,'DATA',4,'شارع الياسمين 50','القاهرة','11833','EG','1993-09-29','male','JP','00 186 728 750','II','EG00 0000 0000 7739 9321 53','XMPLEGFF',2492000,'EGP','year','["public speaking"]',NULL,'2019-05-26T15:55:00Z','2026-03-02T16:05:00Z'),
(123,'أحمد','منصور',NULL,'ahmed.mansour2@example.com','+351 21 0000 627','terminated','Data Engineer','full_time','2017-08-16','2025-12-13','Lisboa',40,'DATA',4,'Rua da Conceição 175','Lisboa','1164-471','PT','1974-12-08','male','EG','00 505 885 279','III','PT00 0000 0000 4723 7050 22','XMPLPTFF',51100,'EUR','year','[]',NULL,'2017-07-27T11:48:00Z','2026-05-10T09:46:00Z'),
(124,'Inês','Magalhães',NULL,'ines.magalhaes@example.com','+1 416 555 0157','active','Data Analyst','contractor','2017-06-26',NULL,'Toronto',40,'DATA',4,'Maple Hollow Road 42','Toronto','M7C 9S0','CA','1985-10-24','female','PT','00 990 214 086','IV','CA00 0000 0000 3863 2249 86','XMPLCAFF',133700,'CAD','year','[]',NULL,'2017-06-06T15:39:00Z','2025-11-14T11:44:00Z'),
(125,'Minh Nhật','Phạm',NULL,'minhnhat.pham@example.com','+351 21 0000 651','terminated','Data Analyst','intern','2024-09-23','2025-08-05','Lisboa',40,'DATA',4,'Rua da Conceição 120','Lisboa','1727-902','PT','1985-04-14','male','VN','00 932 474 859','I','PT00 0000 0000 7609 8480 02','XMPLPTFF',16100,'EUR','year','["Türkçe","R&D tax","incident command"]','Considered for succession','2024-09-03T08:22:00Z','2026-02-09T15:38:00Z'),
(126,'Zdzisław','Wiśniewska',NULL,'zdzislaw.wisniewska@example.com','+49 30 23125 703','active','Research Scientist','full_time','2016-10-19',NULL,'Berlin',40,'DATA',4,'Am Süßen Grund 175','Berlin','13929','DE','1979-03-05','male','PL','00 033 582 089','II','DE00 0000 0000 4150 5643 48','XMPLDEFF',49000,'EUR','year','["mentoring","日本語"]',NULL,'2016-09-29T09:12:00Z','2026-06-14T15:39:00Z'),
(127,'Ömer','Güneş',NULL,'omer.gunes@example.com','+81 3 0000 0991','active','Data Engineer','part_time','2020-09-24',NULL,'東京',32.5,'DATA',4,'桜通り 7','東京','100-2010','JP','1993-01-09','male','TR','00 280 633 471','II','JP00 0000 0000 3609 4503 14','XMPLJPFF',15340000.5,'JPY','year','["mentoring","R&D tax"]','Has asked for a transfer; not yet told the team','2020-09-04T14:50:00Z','2026-02-06T15:00:00Z'),
(128,'Arjun','Iyer',NULL,'arjun.iyer3@example.com','+44 20 7946 0678','active','Data Engineer','part_time','2017-03-08',NULL,'London',32.5,'DATA',4,'Old Ferry Road 145','London','E8 8MJ','GB','1975-05-06','male','IN','00 479 360 174','III','GB00 0000 0000 8213 9413 23','XMPLGBFF',60300,'GBP','year','["SQL","日本語","Figma"]',NULL,'2017-02-16T16:48:00Z','2026-03-12T16:03:00Z'),
(129,'عمر','حداد',NULL,'omar.haddad2@example.com','+90 212 000 0608','active','Research Scientist','part_time','2020-01-01',NULL,'İstanbul',32.5,'DATA',4,'Güneşli Yokuşu 130','İstanbul','34961','TR','1977-01-18','male','EG','00 197 620 210','III','TR00 0000 0000 6389 5797 72','XMPLTRFF',2398000,'TRY','year','["negotiation","Figma"]','Has asked for a transfer; not yet told the team','2019-12-12T13:26:00Z','2025-11-12T12:21:00Z'),
(130,'Matthias','Schäfer','Bee 🐝','matthias.schafer@example.com','+44 20 7946 0557','terminated','Data Engineer','full_time','2020-10-10','2026-01-22','London',40,'DATA',4,'St John''s Row 156','London','E6 3HB','GB','1971-04-21','male','DE','00 379 230 999','I','GB00 0000 0000 7001 8685 90','XMPLGBFF',63900,'GBP','year','[]','Has asked for a transfer; not yet told the team','2020-09-20T08:33:00Z','2025-09-07T12:05:00Z'),
(131,'Eleanor','Featherstone-Haugh',NULL,'eleanor.featherstonehaugh@example.com','+49 30 23125 976','active','Data Analyst','full_time','2025-03-26',NULL,'Berlin',40,'DATA',4,'Am Süßen Grund 130','Berlin','17860','DE','1976-06-21','female','GB','00 555 445 977','I','DE00 0000 0000 9110 7799 39','XMPLDEFF',105000,'EUR','year','[]',NULL,'2025-03-06T11:02:00Z','2025-10-30T11:54:00Z'),
(132,'秀英','王','Bee 🐝','xiuying.wang@example.com','+351 21 0000 842','active','Research Scientist','full_time','2020-09-30',NULL,'Lisboa',40,'DATA',4,'Travessa do Açúcar 36','Lisboa','1364-835','PT','1974-04-07','female','CN','00 622 240 095','III','PT00 0000 0000 3633 5720 91','XMPLPTFF',56000,'EUR','year','["TypeScript"]',NULL,'2020-09-10T09:55:00Z','2026-01-19T14:33:00Z'),
(133,'Táíwò','Ọlájídé',NULL,'taiwo.olajide@example.com','+49 30 23125 042','active','Data Analyst','part_time','2023-01-05',NULL,'Berlin',20,'DATA',4,'Am Süßen Grund 107','Berlin','13208','DE','1992-10-30','male','NG','00 040 725 051','II','DE00 0000 0000 3545 0875 33','XMPLDEFF',67000,'EUR','year','["mentoring","日本語","Figma"]','Considered for succession','2022-12-16T10:41:00Z','2026-01-21T09:15:00Z'),
(134,'Camille','Bézier','Mo','camille.bezier@example.com','+49 30 23125 450','active','Data Engineer','part_time','2020-05-19',NULL,'Berlin',20,'DATA',4,'Lindenweg 55','Berlin','19236','DE','1980-12-11','diverse','FR','00 843 022 403','II','DE00 0000 0000 4822 6128 52','XMPLDEFF',62000.5,'EUR','year','["TypeScript","SQL","incident command"]','Has asked for a transfer; not yet told the team','2020-04-29T16:35:00Z','2025-12-21T14:22:00Z'),
(135,'يوسف','عبد الرحمن','Kiki 👩🏽‍🚀','youssef.abdelrahman2@example.com','+1 416 555 0148','active','Research Scientist','full_time','2023-11-16',NULL,'Toronto',40,'DATA',4,'Maple Hollow Road 9','Toronto','M9P 3M1','CA','2001-01-02','male','EG','00 430 707 197','I','CA00 0000 0000 3940 5279 45','XMPLCAFF',120200,'CAD','year','["\"deep\" work"]','Considered for succession','2023-10-27T10:58:00Z','2026-05-10T15:47:00Z'),
(136,'Lakshmi','Venkataraman',NULL,'lakshmi.venkataraman@example.com','+351 21 0000 558','active','Data Engineer','contractor','2017-05-19',NULL,'Lisboa',40,'DATA',4,'Rua da Conceição 27','Lisboa','1350-517','PT','1988-01-15','female','IN','00 364 145 228','II','PT00 0000 0000 7677 3060 84','XMPLPTFF',67900,'EUR','year','["Rust","Türkçe"]',NULL,'2017-04-29T14:58:00Z','2025-12-15T12:46:00Z'),
(137,'Gonçalo','d''Ávila',NULL,'goncalo.davila@example.com','+1 416 555 0101','active','Research Scientist','part_time','2025-02-23',NULL,'Toronto',32.5,'DATA',4,'Maple Hollow Road 111','Toronto','M4S 0L9','CA','1984-09-24','male','PT','00 811 174 211','III','CA00 0000 0000 1650 3215 86','XMPLCAFF',64800.5,'CAD','year','[]','Salary dispute settled in 2025, see legal file','2025-02-03T16:53:00Z','2026-04-03T15:25:00Z'),
(138,'Ayşe','Çağlar',NULL,'ayse.caglar@example.com','+90 212 000 0649','active','Data Analyst','intern','2022-09-14',NULL,'İstanbul',40,'DATA',4,'Güneşli Yokuşu 85','İstanbul','34834','TR','1986-06-06','female','TR','00 689 239 388','III','TR00 0000 0000 4430 6575 69','XMPLTRFF',506000,'TRY','year','["Figma"]','Has asked for a transfer; not yet told the team','2022-08-25T08:46:00Z','2026-01-12T12:49:00Z'),
(139,'서연','황보','Kiki 👩🏽‍🚀','seoyeon.hwangbo2@example.com','+81 3 0000 0057','active','Research Scientist','part_time','2021-01-06',NULL,'東京',24,'DATA',4,'桜通り 121','東京','100-8017','JP','1984-05-13','female','KR','00 043 611 400','I','JP00 0000 0000 3993 3317 79','XMPLJPFF',7540000,'JPY','year','["日本語","first aid"]',NULL,'2020-12-17T10:20:00Z','2025-12-11T15:30:00Z'),
(140,'Thùy Dương','Nguyễn','Kiki 👩🏽‍🚀','thuyduong.nguyen@example.com','+1 416 555 0106','active','Data Analyst','intern','2021-01-21',NULL,'Toronto',40,'DATA',4,'Côté Avenue 36','Toronto','M2R 6P1','CA','1997-01-18','female','VN','00 243 459 607','III','CA00 0000 0000 0159 1639 55','XMPLCAFF',29700.5,'CAD','year','["\"deep\" work","incident command"]',NULL,'2021-01-01T14:44:00Z','2025-10-22T16:31:00Z'),
(141,'静','张',NULL,'jing.zhang@example.com','+44 20 7946 0345','terminated','Data Engineer','full_time','2018-04-08','2025-04-04','London',40,'DATA',4,'Old Ferry Road 97','London','E3 7LS','GB','1973-09-28','female','CN','00 791 038 255','II','GB00 0000 0000 3490 8704 94','XMPLGBFF',106200,'GBP','year','[]','Considered for succession','2018-03-19T08:42:00Z','2026-06-09T11:06:00Z'),
(142,'Işıl','Kılıç','Mo','isil.kilic@example.com','+81 3 0000 0846','active','Data Engineer','full_time','2024-11-26',NULL,'東京',40,'DATA',4,'緑が丘 157','東京','100-8415','JP','1998-03-21','female','TR','00 353 535 665','II','JP00 0000 0000 7158 2035 35','XMPLJPFF',12740000.5,'JPY','year','["public speaking","Figma"]',NULL,'2024-11-06T13:41:00Z','2025-10-20T16:22:00Z'),
(143,'さくら','髙橋',NULL,'sakura.takahashi@example.com','+20 2 0000 0482','active','Research Scientist','full_time','2019-06-03',NULL,'القاهرة',40,'DATA',4,'شارع الياسمين 13','القاهرة','11760','EG','1996-10-08','female','JP','00 059 084 465','I','EG00 0000 0000 2293 8349 44','XMPLEGFF',2940000,'EGP','year','["incident command"]',NULL,'2019-05-14T09:45:00Z','2026-06-09T14:07:00Z'),
(144,'도윤','박',NULL,'doyun.park@example.com','+44 20 7946 0154','active','Data Engineer','part_time','2022-10-25',NULL,'London',32.5,'DATA',4,'St John''s Row 143','London','E0 6CP','GB','1990-12-14','male','KR','00 718 163 751','IV','GB00 0000 0000 6648 3650 69','XMPLGBFF',97200,'GBP','year','["negotiation","mentoring","R&D tax"]','Performance plan until autumn','2022-10-05T12:47:00Z','2026-03-23T16:44:00Z'),
(145,'지우','황보',NULL,'jiwoo.hwangbo3@example.com','+44 20 7946 0180','active','Product Analyst','full_time','2025-06-11',NULL,'London',40,'PRD',5,'Larkspur Lane 20','London','E7 1BB','GB','1991-03-20','female','KR','00 313 398 143','IV','GB00 0000 0000 9298 1411 86','XMPLGBFF',53100,'GBP','year','[]','Performance plan until autumn','2025-05-22T13:13:00Z','2026-05-30T16:35:00Z'),
(146,'Gonçalo','Conceição',NULL,'goncalo.conceicao@example.com','+81 3 0000 0896','terminated','Product Manager','contractor','2022-07-31','2026-03-27','東京',40,'PRD',5,'桜通り 179','東京','100-6829','JP','1986-07-20','male','JP','00 765 674 045','IV','JP00 0000 0000 8246 7857 83','XMPLJPFF',6110000,'JPY','year','["Figma","incident command"]',NULL,'2022-07-11T11:53:00Z','2025-12-30T09:47:00Z'),
(147,'عمر','عبد الرحمن','Jojo 🎸','omar.abdelrahman2@example.com','+20 2 0000 0482','active','Product Manager','full_time','2020-06-28',NULL,'القاهرة',40,'PRD',5,'شارع النيل القديم 100','القاهرة','11945','EG','1986-03-13','male','EG','00 422 305 499','II','EG00 0000 0000 8998 9027 22','XMPLEGFF',2268000,'EGP','year','["Türkçe"]',NULL,'2020-06-08T11:37:00Z','2026-05-19T12:54:00Z'),
(148,'Gonçalo','d''Ávila','Tiger 🐯','goncalo.davila2@example.com','+90 212 000 0296','active','Product Analyst','full_time','2017-09-05',NULL,'İstanbul',40,'PRD',5,'Ihlamur Sokağı 41','İstanbul','34310','TR','1985-04-01','male','PT','00 193 443 923','IV','TR00 0000 0000 4323 2231 75','XMPLTRFF',990000,'TRY','year','["negotiation","mentoring","R&D tax"]','Performance plan until autumn','2017-08-16T16:29:00Z','2026-04-13T13:45:00Z');

INSERT INTO employees (id, first_name, last_name, preferred_name, email, phone, status, job_title, employment_type, hire_date, termination_date, location, weekly_hours, department_code, manager_id, street, city, postal_code, country, birth_date, gender, nationality, tax_id, tax_class, iban, bic, salary_amount, salary_currency, salary_interval, skills, internal_notes, created_at, updated_at) VALUES
(149,'雨桐','王',NULL,'yutong.wang@example.com','+1 416 555 0156','active','Product Analyst','intern','2022-10-24',NULL,'Toronto',40,'PRD',5,'Côté Avenue 2','Toronto','M7V 7L0','CA','1979-04-13','female','CN','00 406 445 523','I','CA00 0000 0000 5135 7780 69','XMPLCAFF',36500.5,'CAD','year','["Figma","incident command"]',NULL,'2022-10-04T10:35:00Z','2026-06-08T10:20:00Z'),
(150,'Şebnem','Çağlar','Kiki 👩🏽‍🚀','sebnem.caglar2@example.com','+20 2 0000 0488','active','Product Analyst','contractor','2021-11-10',NULL,'القاهرة',40,'PRD',5,'شارع الياسمين 119','القاهرة','11540','EG','1984-03-25','female','TR','00 203 920 655','III','EG00 0000 0000 8253 9829 05','XMPLEGFF',3248000,'EGP','year','["TypeScript","incident command"]',NULL,'2021-10-21T15:59:00Z','2026-06-23T08:04:00Z'),
(151,'Anneliese','Weiß','Bee 🐝','anneliese.weiss@example.com','+1 416 555 0118','active','Product Analyst','full_time','2025-02-08',NULL,'Toronto',40,'PRD',5,'Côté Avenue 103','Toronto','M7L 6X5','CA','1978-11-07','female','DE','00 467 125 641','I','CA00 0000 0000 1960 9851 08','XMPLCAFF',94500,'CAD','year','[]',NULL,'2025-01-19T15:57:00Z','2026-02-02T16:51:00Z'),
(152,'Callum','O''Dowd',NULL,'callum.odowd2@example.com','+81 3 0000 0813','active','Product Manager','full_time','2023-11-29',NULL,'東京',40,'PRD',5,'緑が丘 83','東京','100-4218','JP','2000-10-12','male','GB','00 435 856 132','III','JP00 0000 0000 5408 2128 51','XMPLJPFF',14430000,'JPY','year','["negotiation","\"deep\" work"]',NULL,'2023-11-09T09:20:00Z','2026-01-06T10:14:00Z'),
(153,'서연','황보',NULL,'seoyeon.hwangbo3@example.com','+49 30 23125 166','active','Product Manager','contractor','2021-11-27',NULL,'Berlin',40,'PRD',5,'Lindenweg 135','Berlin','10973','DE','1996-12-25','female','KR','00 742 457 998','III','DE00 0000 0000 3424 8282 73','XMPLDEFF',42000.5,'EUR','year','["TypeScript","Figma","incident command"]',NULL,'2021-11-07T12:52:00Z','2026-02-02T15:11:00Z'),
(154,'Gonçalo','Gonçalves',NULL,'goncalo.goncalves@example.com','+44 20 7946 0300','active','Product Analyst','full_time','2017-02-12',NULL,'London',40,'PRD',5,'Old Ferry Road 42','London','E1 0SJ','GB','1980-06-18','male','PT','00 618 897 047','I','GB00 0000 0000 4394 0328 62','XMPLGBFF',72000,'GBP','year','["Türkçe"]',NULL,'2017-01-23T13:35:00Z','2026-01-28T15:12:00Z'),
(155,'Chukwuemeka','Eze',NULL,'chukwuemeka.eze@example.com','+20 2 0000 0982','active','Product Manager','full_time','2020-03-13',NULL,'القاهرة',40,'PRD',5,'شارع الياسمين 63','القاهرة','11431','EG','1978-05-07','male','NG','00 398 285 272','II','EG00 0000 0000 4266 5810 59','XMPLEGFF',2772000,'EGP','year','["R&D tax"]','Performance plan until autumn','2020-02-22T14:47:00Z','2026-02-06T11:21:00Z'),
(156,'健太','髙橋',NULL,'kenta.takahashi3@example.com','+1 416 555 0175','active','Product Manager','full_time','2026-01-28',NULL,'Toronto',40,'PRD',5,'Côté Avenue 121','Toronto','M5K 6L6','CA','1988-08-24','male','JP','00 239 819 348','I','CA00 0000 0000 8305 5178 49','XMPLCAFF',126900.5,'CAD','year','["first aid","Figma"]',NULL,'2026-01-08T11:54:00Z','2025-10-03T08:46:00Z'),
(157,'Benoît','Bézier',NULL,'benoit.bezier@example.com','+81 3 0000 0340','active','Product Analyst','full_time','2020-09-01',NULL,'東京',40,'PRD',5,'緑が丘 97','東京','100-4827','JP','1971-01-22','male','FR','00 409 612 412','I','JP00 0000 0000 9850 6586 31','XMPLJPFF',14950000,'JPY','year','["SQL","Figma"]',NULL,'2020-08-12T15:28:00Z','2026-02-25T08:04:00Z'),
(158,'Eleanor','O''Dowd',NULL,'eleanor.odowd@example.com','+20 2 0000 0417','active','Product Manager','full_time','2022-09-19',NULL,'القاهرة',40,'PRD',5,'شارع النيل القديم 2','القاهرة','11668','EG','1983-07-29','female','GB','00 633 135 625','IV','EG00 0000 0000 6032 6597 23','XMPLEGFF',2240000,'EGP','year','["SQL","日本語"]',NULL,'2022-08-30T13:25:00Z','2025-12-02T08:51:00Z'),
(159,'प्रिया','शर्मा',NULL,'priya.sharma@example.com','+49 30 23125 084','active','Product Manager','full_time','2025-02-06',NULL,'Berlin',40,'PRD',5,'Große Hölle 60','Berlin','15090','DE','1977-07-21','female','IN','00 270 546 361','II','DE00 0000 0000 1850 1074 70','XMPLDEFF',118000,'EUR','year','["R&D tax"]',NULL,'2025-01-17T12:48:00Z','2025-11-27T12:27:00Z'),
(160,'Niamh','D''Arcy',NULL,'niamh.darcy@example.com','+44 20 7946 0337','active','Product Analyst','intern','2023-01-16',NULL,'London',40,'PRD',5,'Old Ferry Road 35','London','E9 2TT','GB','1980-07-04','female','IE','00 153 072 649','III','GB00 0000 0000 5419 3268 84','XMPLGBFF',23400,'GBP','year','["Türkçe"]','Performance plan until autumn','2022-12-27T13:11:00Z','2026-01-30T10:27:00Z'),
(161,'Yétúndé','Ọlájídé',NULL,'yetunde.olajide2@example.com','+81 3 0000 0317','active','Product Analyst','full_time','2022-10-13',NULL,'東京',40,'PRD',5,'緑が丘 65','東京','100-8614','JP','1972-04-23','female','NG','00 276 507 306','IV','JP00 0000 0000 7780 2568 91','XMPLJPFF',10010000,'JPY','year','["first aid","Figma","incident command"]',NULL,'2022-09-23T16:22:00Z','2026-05-14T15:56:00Z'),
(162,'Aimée','Noël',NULL,'aimee.noel@example.com','+1 416 555 0113','active','Designer','full_time','2019-04-27',NULL,'Toronto',40,'DES',6,'Côté Avenue 82','Toronto','M4J 4M9','CA','1975-04-28','female','FR','00 630 962 709','I','CA00 0000 0000 0353 2246 49','XMPLCAFF',128300.5,'CAD','year','["日本語","Türkçe","Figma"]',NULL,'2019-04-07T14:48:00Z','2026-04-30T08:15:00Z'),
(163,'Tomás','Gonçalves',NULL,'tomas.goncalves@example.com','+1 416 555 0175','active','Designer','full_time','2019-08-01',NULL,'Toronto',40,'DES',6,'Maple Hollow Road 88','Toronto','M4R 9X8','CA','1969-08-13','male','PT','00 332 224 600','III','CA00 0000 0000 1169 7843 59','XMPLCAFF',60800,'CAD','year','["Rust","R&D tax","\"deep\" work"]',NULL,'2019-07-12T08:43:00Z','2026-06-01T08:35:00Z'),
(164,'서연','김',NULL,'seoyeon.kim@example.com','+49 30 23125 119','active','Writer','full_time','2021-01-23',NULL,'Berlin',40,'DES',6,'Am Süßen Grund 84','Berlin','18842','DE','1974-08-04','female','KR','00 718 101 926','III','DE00 0000 0000 3257 9160 87','XMPLDEFF',94000,'EUR','year','[]','Performance plan until autumn','2021-01-03T16:20:00Z','2026-05-21T09:18:00Z'),
(165,'Götz','Krüger',NULL,'gotz.kruger@example.com','+1 416 555 0100','active','Writer','full_time','2016-09-19',NULL,'Toronto',40,'DES',6,'Côté Avenue 177','Toronto','M7S 9A9','CA','1984-04-08','male','DE','00 507 470 453','II','CA00 0000 0000 7726 1501 00','XMPLCAFF',159300.5,'CAD','year','[]','Salary dispute settled in 2025, see legal file','2016-08-30T13:29:00Z','2026-02-27T10:51:00Z'),
(166,'Hélène','L''Hôpital',NULL,'helene.lhopital@example.com','+20 2 0000 0520','active','Writer','intern','2022-04-16',NULL,'القاهرة',40,'DES',6,'شارع الياسمين 75','القاهرة','11207','EG','1986-12-21','female','FR','00 878 270 543','IV','EG00 0000 0000 9437 7437 97','XMPLEGFF',616000,'EGP','year','["first aid"]','Has asked for a transfer; not yet told the team','2022-03-27T12:47:00Z','2026-01-20T09:55:00Z'),
(167,'지우','황보',NULL,'jiwoo.hwangbo4@example.com','+20 2 0000 0445','active','UX Researcher','full_time','2016-10-14',NULL,'القاهرة',40,'DES',6,'شارع النيل القديم 47','القاهرة','11391','EG','1979-01-18','female','KR','00 072 271 585','II','EG00 0000 0000 1184 6600 31','XMPLEGFF',2772000,'EGP','year','["mentoring","日本語","R&D tax"]',NULL,'2016-09-24T09:55:00Z','2026-02-27T08:59:00Z'),
(168,'Chukwuemeka','Ògúnbáńjọ',NULL,'chukwuemeka.ogunbanjo@example.com','+1 416 555 0197','active','Designer','full_time','2021-12-15',NULL,'Toronto',40,'DES',6,'Maple Hollow Road 48','Toronto','M7S 7T0','CA','1985-03-16','male','NG','00 144 181 395','II','CA00 0000 0000 4344 7089 52','XMPLCAFF',78300,'CAD','year','["SQL","public speaking"]',NULL,'2021-11-25T08:47:00Z','2025-09-06T09:04:00Z'),
(169,'Zoë','Müller','Zee','zoe.muller@example.com','+351 21 0000 323','active','Designer','part_time','2019-10-01',NULL,'Lisboa',20,'DES',6,'Rua da Conceição 21','Lisboa','1119-899','PT','1994-10-14','female','DE','00 556 284 771','III','PT00 0000 0000 6279 9559 52','XMPLPTFF',74900,'EUR','year','["日本語","R&D tax","incident command"]',NULL,'2019-09-11T16:42:00Z','2025-09-25T10:09:00Z'),
(170,'Yiğit','Öztürk','Mo','yigit.ozturk2@example.com','+90 212 000 0278','active','Writer','full_time','2022-08-05',NULL,'İstanbul',40,'DES',6,'Güneşli Yokuşu 126','İstanbul','34572','TR','1989-11-23','male','TR','00 247 680 225','I','TR00 0000 0000 8040 1676 48','XMPLTRFF',1078000,'TRY','year','["R&D tax","\"deep\" work","incident command"]','Salary dispute settled in 2025, see legal file','2022-07-16T13:17:00Z','2026-03-25T11:40:00Z'),
(171,'Inês','Gonçalves',NULL,'ines.goncalves@example.com','+351 21 0000 963','active','UX Researcher','full_time','2016-08-31',NULL,'Lisboa',40,'DES',6,'Travessa do Açúcar 71','Lisboa','1444-315','PT','1981-02-17','female','PT','00 190 101 403','II','PT00 0000 0000 1133 2012 93','XMPLPTFF',36400,'EUR','year','["SQL","negotiation"]',NULL,'2016-08-11T08:36:00Z','2026-01-10T14:25:00Z'),
(172,'Rhys','Smythe',NULL,'rhys.smythe@example.com','+90 212 000 0561','active','Designer','contractor','2023-02-07',NULL,'İstanbul',40,'DES',6,'Ihlamur Sokağı 93','İstanbul','34328','TR','1981-01-31','male','TR','00 021 932 352','II','TR00 0000 0000 8447 7215 99','XMPLTRFF',2068000,'TRY','year','["SQL","negotiation","日本語"]',NULL,'2023-01-18T13:58:00Z','2026-02-12T13:56:00Z'),
(173,'Tomás','Conceição','Zee','tomas.conceicao@example.com','+20 2 0000 0258','on_leave','UX Researcher','contractor','2020-08-24',NULL,'القاهرة',40,'DES',6,'شارع الياسمين 19','القاهرة','11891','EG','1986-04-28','male','PT','00 184 041 982','IV','EG00 0000 0000 6588 6165 87','XMPLEGFF',2408000,'EGP','year','[]',NULL,'2020-08-04T12:14:00Z','2025-12-04T14:55:00Z'),
(174,'João','Gonçalves',NULL,'joao.goncalves@example.com','+49 30 23125 999','active','Writer','full_time','2019-09-01',NULL,'Berlin',40,'DES',6,'Lindenweg 91','Berlin','19191','DE','1977-10-31','male','PT','00 290 421 804','IV','DE00 0000 0000 4247 0214 75','XMPLDEFF',115000.5,'EUR','year','["negotiation","public speaking"]',NULL,'2019-08-12T14:35:00Z','2026-02-06T12:59:00Z'),
(175,'Callum','Smythe',NULL,'callum.smythe2@example.com','+1 416 555 0113','terminated','Designer','part_time','2017-09-20','2025-10-12','Toronto',24,'DES',6,'Côté Avenue 64','Toronto','M9V 8E9','CA','1981-11-15','male','GB','00 814 520 473','I','CA00 0000 0000 8516 9044 34','XMPLCAFF',59400,'CAD','year','["Rust","Türkçe","Figma"]',NULL,'2017-08-31T14:07:00Z','2026-03-01T11:54:00Z'),
(176,'大翔','佐藤',NULL,'hiroto.sato@example.com','+351 21 0000 754','active','Writer','intern','2024-12-08',NULL,'Lisboa',40,'DES',6,'Rua da Conceição 143','Lisboa','1410-037','PT','1992-09-14','male','JP','00 302 446 763','I','PT00 0000 0000 0789 9376 46','XMPLPTFF',19600,'EUR','year','["negotiation","mentoring"]',NULL,'2024-11-18T09:55:00Z','2025-09-05T12:54:00Z'),
(177,'Văn Đức','Trần',NULL,'vanduc.tran@example.com','+1 416 555 0190','active','Controller','full_time','2023-08-28',NULL,'Toronto',40,'FIN',7,'Côté Avenue 171','Toronto','M1C 1E5','CA','1981-09-27','male','VN','00 048 624 566','IV','CA00 0000 0000 7102 4542 17','XMPLCAFF',68900.5,'CAD','year','[]','Performance plan until autumn','2023-08-08T09:24:00Z','2026-03-29T11:57:00Z'),
(178,'Ananya','Iyer','Tiger 🐯','ananya.iyer@example.com','+351 21 0000 746','active','Procurement Manager','full_time','2026-01-31',NULL,'Lisboa',40,'FIN',7,'Rua da Conceição 60','Lisboa','1658-521','PT','1979-09-16','female','IN','00 257 170 853','III','PT00 0000 0000 3562 4665 85','XMPLPTFF',53200,'EUR','year','[]',NULL,'2026-01-11T15:09:00Z','2025-10-14T16:48:00Z'),
(179,'Sanjay','पटेल',NULL,'sanjay.patel@example.com','+44 20 7946 0139','active','Accountant','full_time','2020-01-30',NULL,'London',40,'FIN',7,'St John''s Row 11','London','E2 4VB','GB','1998-01-30','male','IN','00 847 688 839','III','GB00 0000 0000 2090 0945 20','XMPLGBFF',85500,'GBP','year','["TypeScript","negotiation"]','Has asked for a transfer; not yet told the team','2020-01-10T15:22:00Z','2026-06-07T11:53:00Z'),
(180,'建国','张',NULL,'jianguo.zhang@example.com','+20 2 0000 0236','active','Procurement Manager','full_time','2017-12-19',NULL,'القاهرة',40,'FIN',7,'شارع النيل القديم 35','القاهرة','11959','EG','1974-04-28','male','CN','00 595 219 574','IV','EG00 0000 0000 1887 8739 01','XMPLEGFF',2940000.5,'EGP','year','["SQL","negotiation","incident command"]',NULL,'2017-11-29T14:07:00Z','2026-03-20T11:46:00Z'),
(181,'Zadie','ap Gwilym',NULL,'zadie.apgwilym2@example.com','+20 2 0000 0965','active','Procurement Manager','intern','2022-11-26',NULL,'القاهرة',40,'FIN',7,'شارع الياسمين 77','القاهرة','11666','EG','1983-09-16','female','GB','00 470 223 980','IV','EG00 0000 0000 4213 7686 65','XMPLEGFF',728000,'EGP','year','["TypeScript"]',NULL,'2022-11-06T16:59:00Z','2025-09-12T09:31:00Z'),
(182,'Michał','Łoś',NULL,'michal.los@example.com','+44 20 7946 0188','terminated','Accountant','contractor','2017-05-10','2025-07-31','London',40,'FIN',7,'St John''s Row 155','London','E1 3MR','GB','1976-06-01','male','PL','00 465 287 089','III','GB00 0000 0000 5295 3151 27','XMPLGBFF',105300,'GBP','year','["Türkçe","R&D tax"]',NULL,'2017-04-20T09:54:00Z','2026-04-23T09:41:00Z'),
(183,'Ngozi','Okonkwo',NULL,'ngozi.okonkwo@example.com','+1 416 555 0186','active','Controller','part_time','2019-02-02',NULL,'Toronto',24,'FIN',7,'Côté Avenue 80','Toronto','M3C 7R1','CA','1974-12-18','female','CA','00 745 291 131','IV','CA00 0000 0000 7560 4198 90','XMPLCAFF',64800.5,'CAD','year','[]',NULL,'2019-01-13T14:12:00Z','2025-09-07T15:43:00Z'),
(184,'Zdzisław','Dąbrowski',NULL,'zdzislaw.dabrowski@example.com','+20 2 0000 0457','active','Procurement Manager','full_time','2023-07-27',NULL,'القاهرة',40,'FIN',7,'شارع الياسمين 55','القاهرة','11950','EG','1991-05-11','male','PL','00 023 206 934','IV','EG00 0000 0000 4669 6881 07','XMPLEGFF',1512000.5,'EGP','year','[]',NULL,'2023-07-07T09:03:00Z','2026-04-25T13:12:00Z'),
(185,'Minh Nhật','Trần',NULL,'minhnhat.tran2@example.com','+20 2 0000 0654','active','Procurement Manager','full_time','2024-07-01',NULL,'القاهرة',40,'FIN',7,'شارع الياسمين 2','القاهرة','11859','EG','1979-02-02','male','VN','00 672 858 984','IV','EG00 0000 0000 6184 6340 14','XMPLEGFF',1260000,'EGP','year','["Figma"]',NULL,'2024-06-11T10:13:00Z','2026-06-07T09:56:00Z'),
(186,'Anneliese','Groß',NULL,'anneliese.gross@example.com','+20 2 0000 0463','terminated','Accountant','full_time','2023-08-23','2025-09-19','القاهرة',40,'FIN',7,'شارع الياسمين 31','القاهرة','11562','EG','1986-01-07','female','EG','00 421 268 013','III','EG00 0000 0000 2534 8961 11','XMPLEGFF',2240000.5,'EGP','year','[]',NULL,'2023-08-03T10:36:00Z','2026-01-18T08:13:00Z'),
(187,'Jürgen','Lindqvist-Böhm',NULL,'jurgen.lindqvistbohm@example.com','+44 20 7946 0338','active','Procurement Manager','full_time','2018-06-09',NULL,'London',40,'FIN',7,'St John''s Row 133','London','E9 0NM','GB','1973-11-26','male','DE','00 090 884 301','IV','GB00 0000 0000 8488 5844 97','XMPLGBFF',99000,'GBP','year','["mentoring","R&D tax","Figma"]',NULL,'2018-05-20T16:50:00Z','2026-06-20T08:04:00Z'),
(188,'Thùy Dương','Đặng',NULL,'thuyduong.dang@example.com','+20 2 0000 0355','active','Accountant','part_time','2016-10-23',NULL,'القاهرة',20,'FIN',7,'شارع الياسمين 88','القاهرة','11379','EG','1975-06-05','female','VN','00 976 579 790','III','EG00 0000 0000 2927 5773 78','XMPLEGFF',1456000,'EGP','year','[]','Considered for succession','2016-10-03T16:15:00Z','2026-04-18T12:26:00Z'),
(189,'Götz','Schäfer',NULL,'gotz.schafer@example.com','+1 416 555 0159','active','Controller','part_time','2020-03-19',NULL,'Toronto',24,'FIN',7,'Côté Avenue 171','Toronto','M8N 1K1','CA','1971-08-25','male','DE','00 797 583 996','II','CA00 0000 0000 0678 2222 80','XMPLCAFF',124200,'CAD','year','["negotiation","public speaking","R&D tax"]','Considered for succession','2020-02-28T08:12:00Z','2026-01-16T08:05:00Z'),
(190,'Jürgen','Müller',NULL,'jurgen.muller2@example.com','+1 416 555 0160','active','Procurement Manager','intern','2019-04-02',NULL,'Toronto',40,'FIN',7,'Côté Avenue 156','Toronto','M3S 1X8','CA','1985-04-07','male','DE','00 527 249 681','I','CA00 0000 0000 8485 5423 60','XMPLCAFF',32400,'CAD','year','[]','Salary dispute settled in 2025, see legal file','2019-03-13T11:03:00Z','2026-03-02T11:44:00Z'),
(191,'Robin','Featherstone-Haugh',NULL,'robin.featherstonehaugh@example.com','+44 20 7946 0199','active','Accountant','intern','2017-02-28',NULL,'London',40,'FIN',7,'Larkspur Lane 11','London','E0 0CX','GB','1992-04-24','diverse','GB','00 586 657 509','I','GB00 0000 0000 0379 6115 93','XMPLGBFF',25200,'GBP','year','["SQL","public speaking","日本語"]',NULL,'2017-02-08T12:58:00Z','2025-09-19T08:02:00Z'),
(192,'建国','李',NULL,'jianguo.li@example.com','+81 3 0000 0835','active','Accountant','full_time','2019-08-22',NULL,'東京',40,'FIN',7,'緑が丘 112','東京','100-9191','JP','1985-09-18','male','CN','00 754 053 818','I','JP00 0000 0000 0960 9944 72','XMPLJPFF',12350000,'JPY','year','[]',NULL,'2019-08-02T09:18:00Z','2025-10-14T14:20:00Z'),
(193,'Yétúndé','Ògúnbáńjọ',NULL,'yetunde.ogunbanjo@example.com','+49 30 23125 350','active','Accountant','full_time','2016-12-15',NULL,'Berlin',40,'FIN',7,'Lindenweg 135','Berlin','14639','DE','1993-02-07','female','NG','00 016 566 060','III','DE00 0000 0000 8444 5557 16','XMPLDEFF',99000,'EUR','year','["TypeScript","SQL","first aid"]',NULL,'2016-11-25T14:28:00Z','2025-11-18T14:22:00Z'),
(194,'Ananya','पटेल',NULL,'ananya.patel@example.com','+49 30 23125 713','active','Accountant','full_time','2018-05-31',NULL,'Berlin',40,'FIN',7,'Große Hölle 61','Berlin','13976','DE','1975-06-13','female','IN','00 681 862 589','II','DE00 0000 0000 4805 9924 71','XMPLDEFF',48000,'EUR','year','["negotiation","R&D tax","\"deep\" work"]','Performance plan until autumn','2018-05-11T08:21:00Z','2025-12-06T09:50:00Z'),
(195,'مريم','منصور',NULL,'maryam.mansour2@example.com','+49 30 23125 329','active','Controller','full_time','2016-07-30',NULL,'Berlin',40,'FIN',7,'Am Süßen Grund 89','Berlin','19272','DE','1967-09-28','female','EG','00 027 483 202','III','DE00 0000 0000 7210 2239 13','XMPLDEFF',65000,'EUR','year','["negotiation","mentoring"]','Considered for succession','2016-07-10T16:16:00Z','2026-02-27T16:14:00Z'),
(196,'Oisín','D''Arcy',NULL,'oisin.darcy@example.com','+44 20 7946 0582','active','Account Executive','full_time','2017-06-23',NULL,'London',40,'SAL',8,'Larkspur Lane 139','London','E0 1TX','GB','1983-05-20','male','IE','00 766 220 368','II','GB00 0000 0000 9117 5877 38','XMPLGBFF',101700,'GBP','year','[]','Considered for succession','2017-06-03T08:12:00Z','2025-12-08T16:56:00Z'),
(197,'Jérôme','Bézier',NULL,'jerome.bezier@example.com','+351 21 0000 198','active','Sales Engineer','full_time','2016-05-02',NULL,'Lisboa',40,'SAL',8,'Travessa do Açúcar 73','Lisboa','1330-774','PT','1991-10-06','male','FR','00 215 214 666','II','PT00 0000 0000 6749 1010 91','XMPLPTFF',63700.5,'EUR','year','["TypeScript","日本語","R&D tax"]',NULL,'2016-04-12T08:55:00Z','2025-12-07T14:20:00Z'),
(198,'Thùy Dương','Trần','Kiki 👩🏽‍🚀','thuyduong.tran@example.com','+81 3 0000 0272','active','Sales Engineer','contractor','2021-03-06',NULL,'東京',40,'SAL',8,'緑が丘 31','東京','100-0455','JP','1971-07-02','female','VN','00 856 867 577','I','JP00 0000 0000 5554 5069 73','XMPLJPFF',9880000,'JPY','year','[]','Performance plan until autumn','2021-02-14T15:17:00Z','2025-11-14T16:57:00Z'),
(199,'João','Conceição',NULL,'joao.conceicao@example.com','+20 2 0000 0335','on_leave','Sales Engineer','intern','2017-01-27',NULL,'القاهرة',40,'SAL',8,'شارع الياسمين 139','القاهرة','11104','EG','1985-09-24','male','PT','00 329 371 613','II','EG00 0000 0000 8249 0445 37','XMPLEGFF',616000.5,'EGP','year','["first aid","Figma"]',NULL,'2017-01-07T10:48:00Z','2026-06-07T14:46:00Z'),
(200,'Chukwuemeka','Ọlájídé','Kiki 👩🏽‍🚀','chukwuemeka.olajide@example.com','+49 30 23125 657','active','Sales Engineer','intern','2016-11-07',NULL,'Berlin',40,'SAL',8,'Am Süßen Grund 6','Berlin','10877','DE','1979-07-05','male','DE','00 734 318 523','I','DE00 0000 0000 7302 8430 37','XMPLDEFF',22000,'EUR','year','[]',NULL,'2016-10-18T09:24:00Z','2026-04-10T12:34:00Z'),
(201,'서연','김',NULL,'seoyeon.kim2@example.com','+81 3 0000 0133','active','Account Executive','part_time','2020-09-03',NULL,'東京',24,'SAL',8,'緑が丘 151','東京','100-0141','JP','1989-05-07','female','JP','00 038 573 564','I','JP00 0000 0000 4497 6309 91','XMPLJPFF',10920000,'JPY','year','["Figma"]','Has asked for a transfer; not yet told the team','2020-08-14T12:01:00Z','2026-01-04T09:20:00Z'),
(202,'Eleanor','O''Dowd','Jojo 🎸','eleanor.odowd2@example.com','+1 416 555 0109','active','Sales Engineer','part_time','2020-09-20',NULL,'Toronto',32.5,'SAL',8,'Maple Hollow Road 129','Toronto','M7M 8S2','CA','1978-02-21','female','GB','00 507 496 374','III','CA00 0000 0000 3887 4064 84','XMPLCAFF',68900,'CAD','year','["negotiation","public speaking","first aid"]','Has asked for a transfer; not yet told the team','2020-08-31T14:42:00Z','2026-05-02T14:42:00Z'),
(203,'Ngọc Ánh','Nguyễn',NULL,'ngocanh.nguyen@example.com','+351 21 0000 369','active','Sales Engineer','full_time','2020-01-08',NULL,'Lisboa',40,'SAL',8,'Travessa do Açúcar 163','Lisboa','1800-544','PT','1986-06-15','female','VN','00 710 550 456','II','PT00 0000 0000 2646 2215 76','XMPLPTFF',81200,'EUR','year','[]',NULL,'2019-12-19T08:46:00Z','2025-12-08T15:47:00Z'),
(204,'Jérôme','Noël',NULL,'jerome.noel@example.com','+44 20 7946 0340','active','Sales Engineer','part_time','2023-11-08',NULL,'London',32.5,'SAL',8,'Larkspur Lane 48','London','E2 6EB','GB','1992-10-16','male','FR','00 460 860 484','II','GB00 0000 0000 0011 9665 28','XMPLGBFF',87300,'GBP','year','[]',NULL,'2023-10-19T13:52:00Z','2025-12-12T13:47:00Z'),
(205,'प्रिया','शर्मा',NULL,'priya.sharma2@example.com','+81 3 0000 0839','active','Account Executive','contractor','2023-02-26',NULL,'東京',40,'SAL',8,'桜通り 78','東京','100-6930','JP','1978-05-05','female','IN','00 122 548 032','IV','JP00 0000 0000 9857 9356 44','XMPLJPFF',7410000,'JPY','year','["mentoring","Figma"]',NULL,'2023-02-06T13:12:00Z','2025-11-30T10:08:00Z'),
(206,'Hélène','D''Aubigné',NULL,'helene.daubigne@example.com','+81 3 0000 0900','active','Sales Engineer','intern','2022-12-02',NULL,'東京',40,'SAL',8,'桜通り 13','東京','100-6213','JP','1976-09-20','female','FR','00 382 310 039','III','JP00 0000 0000 1720 1853 82','XMPLJPFF',2860000,'JPY','year','["\"deep\" work"]',NULL,'2022-11-12T11:20:00Z','2025-10-18T11:33:00Z'),
(207,'Arjun','Iyer',NULL,'arjun.iyer4@example.com','+44 20 7946 0950','active','Account Executive','full_time','2017-02-11',NULL,'London',40,'SAL',8,'St John''s Row 46','London','E4 5AP','GB','1968-07-23','male','IN','00 303 856 831','III','GB00 0000 0000 0728 7698 54','XMPLGBFF',77400,'GBP','year','["SQL","public speaking"]',NULL,'2017-01-22T15:52:00Z','2026-05-02T15:06:00Z'),
(208,'Ned','ap Gwilym',NULL,'ned.apgwilym@example.com','+81 3 0000 0675','active','Sales Engineer','full_time','2016-10-23',NULL,'東京',40,'SAL',8,'緑が丘 161','東京','100-0507','JP','1970-08-23','male','GB','00 890 191 234','IV','JP00 0000 0000 2024 7896 90','XMPLJPFF',6110000,'JPY','year','["negotiation","mentoring"]',NULL,'2016-10-03T12:35:00Z','2026-05-04T10:04:00Z'),
(209,'प्रिया','Venkataraman',NULL,'priya.venkataraman@example.com','+44 20 7946 0387','active','Sales Engineer','full_time','2016-03-02',NULL,'London',40,'SAL',8,'Old Ferry Road 131','London','E9 5HH','GB','1972-08-07','female','IN','00 986 984 411','IV','GB00 0000 0000 7905 3299 59','XMPLGBFF',78300,'GBP','year','[]',NULL,'2016-02-11T12:45:00Z','2025-10-15T12:55:00Z'),
(210,'陽菜','渡辺','Captain','hina.watanabe2@example.com','+20 2 0000 0186','active','Account Executive','full_time','2016-06-28',NULL,'القاهرة',40,'SAL',8,'شارع النيل القديم 103','القاهرة','11603','EG','1981-10-14','female','JP','00 617 638 573','II','EG00 0000 0000 4484 5838 73','XMPLEGFF',1372000,'EGP','year','["TypeScript","Figma"]',NULL,'2016-06-08T15:54:00Z','2025-12-17T08:09:00Z'),
(211,'雨桐','李',NULL,'yutong.li@example.com','+81 3 0000 0472','on_leave','Account Executive','full_time','2023-01-03',NULL,'東京',40,'SAL',8,'緑が丘 30','東京','100-2427','JP','1998-01-04','female','CN','00 759 833 817','III','JP00 0000 0000 5108 4144 03','XMPLJPFF',11050000.5,'JPY','year','["first aid"]','Salary dispute settled in 2025, see legal file','2022-12-14T12:02:00Z','2026-04-13T14:23:00Z'),
(212,'建国','张',NULL,'jianguo.zhang2@example.com','+90 212 000 0946','terminated','Sales Engineer','intern','2024-01-25','2025-12-10','İstanbul',40,'SAL',8,'Güneşli Yokuşu 71','İstanbul','34791','TR','2000-12-23','male','CN','00 604 802 161','III','TR00 0000 0000 1866 0237 57','XMPLTRFF',506000,'TRY','year','[]',NULL,'2024-01-05T10:19:00Z','2025-09-21T12:47:00Z'),
(213,'도윤','김',NULL,'doyun.kim2@example.com','+90 212 000 0169','terminated','Account Executive','intern','2024-02-22','2026-01-26','İstanbul',40,'SAL',8,'Ihlamur Sokağı 82','İstanbul','34013','TR','1983-11-20','male','KR','00 717 940 761','I','TR00 0000 0000 9040 3309 31','XMPLTRFF',506000,'TRY','year','["incident command"]','Considered for succession','2024-02-02T13:30:00Z','2026-03-25T16:01:00Z'),
(214,'João','d''Ávila',NULL,'joao.davila@example.com','+44 20 7946 0032','active','Sales Engineer','full_time','2018-02-01',NULL,'London',40,'SAL',8,'Larkspur Lane 85','London','E8 3KB','GB','1977-01-04','male','GB','00 372 453 681','III','GB00 0000 0000 2187 4297 29','XMPLGBFF',72000.5,'GBP','year','["TypeScript"]',NULL,'2018-01-12T12:37:00Z','2025-10-30T14:13:00Z'),
(215,'大翔','髙橋','Bee 🐝','hiroto.takahashi2@example.com','+44 20 7946 0315','active','Sales Engineer','part_time','2024-07-20',NULL,'London',32.5,'SAL',8,'Old Ferry Road 56','London','E3 3AK','GB','1989-11-19','male','JP','00 105 782 806','I','GB00 0000 0000 0597 8376 68','XMPLGBFF',38700,'GBP','year','["TypeScript","public speaking"]','Has asked for a transfer; not yet told the team','2024-06-30T10:13:00Z','2026-06-20T16:03:00Z'),
(216,'Niamh','O''Connor',NULL,'niamh.oconnor@example.com','+20 2 0000 0187','active','Sales Engineer','full_time','2022-09-12',NULL,'القاهرة',40,'SAL',8,'شارع الياسمين 28','القاهرة','11363','EG','1978-10-21','female','IE','00 616 382 463','II','EG00 0000 0000 9776 2506 19','XMPLEGFF',2184000,'EGP','year','["Rust","TypeScript"]',NULL,'2022-08-23T09:19:00Z','2025-09-07T10:35:00Z'),
(217,'João','Brandão',NULL,'joao.brandao@example.com','+81 3 0000 0118','active','Sales Engineer','full_time','2017-11-18',NULL,'東京',40,'SAL',8,'緑が丘 142','東京','100-1002','JP','1987-04-19','male','PT','00 754 961 528','II','JP00 0000 0000 0309 1766 95','XMPLJPFF',7410000,'JPY','year','["Rust","日本語","R&D tax"]',NULL,'2017-10-29T14:34:00Z','2025-11-12T11:10:00Z'),
(218,'ليلى','حداد',NULL,'layla.haddad4@example.com','+81 3 0000 0894','active','Account Executive','full_time','2016-02-05',NULL,'東京',40,'SAL',8,'緑が丘 110','東京','100-5054','JP','1981-05-28','female','EG','00 286 145 149','IV','JP00 0000 0000 5506 5778 18','XMPLJPFF',9490000,'JPY','year','["TypeScript","SQL"]',NULL,'2016-01-16T10:48:00Z','2025-12-26T08:34:00Z'),
(219,'Şebnem','Şahin',NULL,'sebnem.sahin@example.com','+49 30 23125 241','active','Account Executive','part_time','2023-02-17',NULL,'Berlin',24,'SAL',8,'Große Hölle 1','Berlin','16642','DE','1978-07-03','female','DE','00 337 733 164','III','DE00 0000 0000 6650 6658 34','XMPLDEFF',114000,'EUR','year','[]','Has asked for a transfer; not yet told the team','2023-01-28T16:01:00Z','2025-09-21T14:40:00Z'),
(220,'Ananya','पटेल','Sunny 🌻','ananya.patel2@example.com','+90 212 000 0084','active','Sales Engineer','intern','2025-12-30',NULL,'İstanbul',40,'SAL',8,'Güneşli Yokuşu 47','İstanbul','34685','TR','1984-02-18','female','IN','00 347 283 924','I','TR00 0000 0000 0069 8942 18','XMPLTRFF',528000.5,'TRY','year','["TypeScript","R&D tax","Figma"]',NULL,'2025-12-10T09:30:00Z','2026-05-08T11:30:00Z'),
(221,'Sanjay','पटेल',NULL,'sanjay.patel2@example.com','+44 20 7946 0733','active','Account Executive','full_time','2025-07-25',NULL,'London',40,'SAL',8,'Old Ferry Road 75','London','E1 5MB','GB','1976-11-25','male','IN','00 744 083 481','IV','GB00 0000 0000 3695 7200 75','XMPLGBFF',44100,'GBP','year','[]','Considered for succession','2025-07-05T08:59:00Z','2026-03-11T13:44:00Z'),
(222,'도윤','황보',NULL,'doyun.hwangbo@example.com','+90 212 000 0968','active','Account Executive','intern','2022-06-19',NULL,'İstanbul',40,'SAL',8,'Ihlamur Sokağı 175','İstanbul','34497','TR','1972-11-18','male','TR','00 736 390 033','II','TR00 0000 0000 3391 3210 30','XMPLTRFF',506000,'TRY','year','["TypeScript","SQL","mentoring"]',NULL,'2022-05-30T09:23:00Z','2026-04-21T16:47:00Z'),
(223,'Michał','Wiśniewska',NULL,'michal.wisniewska@example.com','+351 21 0000 825','active','Sales Engineer','full_time','2017-09-17',NULL,'Lisboa',40,'SAL',8,'Travessa do Açúcar 13','Lisboa','1663-150','PT','1988-07-31','male','PL','00 654 227 146','IV','PT00 0000 0000 7325 3373 08','XMPLPTFF',47600,'EUR','year','[]','Has asked for a transfer; not yet told the team','2017-08-28T14:14:00Z','2026-03-09T11:35:00Z'),
(224,'Simão','Araújo',NULL,'simao.araujo@example.com','+1 416 555 0164','active','Account Executive','full_time','2019-09-06',NULL,'Toronto',40,'SAL',8,'Maple Hollow Road 147','Toronto','M1K 3T7','CA','1990-09-25','male','PT','00 523 873 593','II','CA00 0000 0000 1699 7678 76','XMPLCAFF',104000,'CAD','year','["negotiation","日本語","incident command"]','Considered for succession','2019-08-17T13:18:00Z','2026-02-24T09:13:00Z'),
(225,'Işıl','Kılıç',NULL,'isil.kilic2@example.com','+1 416 555 0135','active','Sales Engineer','contractor','2025-08-18',NULL,'Toronto',40,'SAL',8,'Côté Avenue 123','Toronto','M0L 0C4','CA','2002-02-19','female','CA','00 959 559 326','IV','CA00 0000 0000 5600 4291 37','XMPLCAFF',85100,'CAD','year','[]',NULL,'2025-07-29T09:06:00Z','2026-06-13T10:11:00Z'),
(226,'Callum','Blackwood',NULL,'callum.blackwood2@example.com','+20 2 0000 0762','active','Sales Engineer','full_time','2021-11-15',NULL,'القاهرة',40,'SAL',8,'شارع الياسمين 49','القاهرة','11917','EG','1975-12-31','male','GB','00 677 333 289','I','EG00 0000 0000 4995 6024 64','XMPLEGFF',1820000.5,'EGP','year','["Figma"]',NULL,'2021-10-26T08:00:00Z','2026-03-28T08:42:00Z'),
(227,'فاطمة الزهراء','حداد',NULL,'fatima.haddad@example.com','+20 2 0000 0973','active','Sales Engineer','full_time','2023-04-01',NULL,'القاهرة',40,'SAL',8,'شارع النيل القديم 21','القاهرة','11677','EG','1997-09-19','female','EG','00 728 460 056','II','EG00 0000 0000 2630 2157 41','XMPLEGFF',1456000.5,'EGP','year','["Rust","incident command"]',NULL,'2023-03-12T08:28:00Z','2025-12-03T09:07:00Z'),
(228,'지우','박',NULL,'jiwoo.park2@example.com','+90 212 000 0613','on_leave','Sales Engineer','full_time','2017-05-16',NULL,'İstanbul',40,'SAL',8,'Güneşli Yokuşu 150','İstanbul','34832','TR','1985-01-24','female','KR','00 403 269 579','II','TR00 0000 0000 4881 3762 28','XMPLTRFF',2156000,'TRY','year','["Rust","first aid"]',NULL,'2017-04-26T11:16:00Z','2026-04-03T15:42:00Z'),
(229,'Adébísí','Ògúnbáńjọ','Bee 🐝','adebisi.ogunbanjo@example.com','+20 2 0000 0419','active','Sales Engineer','full_time','2024-09-29',NULL,'القاهرة',40,'SAL',8,'شارع النيل القديم 73','القاهرة','11046','EG','1999-03-17','female','NG','00 434 478 701','III','EG00 0000 0000 2433 0980 54','XMPLEGFF',1288000,'EGP','year','["Rust","mentoring"]','Performance plan until autumn','2024-09-09T10:44:00Z','2025-11-03T16:02:00Z'),
(230,'Tomás','Brandão',NULL,'tomas.brandao@example.com','+81 3 0000 0666','active','Sales Engineer','full_time','2022-06-13',NULL,'東京',40,'SAL',8,'緑が丘 57','東京','100-8221','JP','1972-06-01','male','PT','00 092 826 013','I','JP00 0000 0000 6952 5168 38','XMPLJPFF',11700000,'JPY','year','["public speaking","incident command"]',NULL,'2022-05-24T13:08:00Z','2025-10-02T14:53:00Z'),
(231,'민준','황보',NULL,'minjun.hwangbo3@example.com','+49 30 23125 639','active','Account Executive','full_time','2017-10-15',NULL,'Berlin',40,'SAL',8,'Große Hölle 145','Berlin','18547','DE','1982-09-09','male','KR','00 028 246 953','I','DE00 0000 0000 0801 4088 96','XMPLDEFF',65000,'EUR','year','["SQL","\"deep\" work"]','Has asked for a transfer; not yet told the team','2017-09-25T13:19:00Z','2026-03-26T12:44:00Z'),
(232,'Björn','Weiß',NULL,'bjorn.weiss@example.com','+20 2 0000 0046','active','Account Executive','part_time','2021-07-01',NULL,'القاهرة',20,'SAL',8,'شارع الياسمين 52','القاهرة','11576','EG','1990-05-14','male','DE','00 002 436 501','III','EG00 0000 0000 4794 6275 57','XMPLEGFF',2492000,'EGP','year','[]','Performance plan until autumn','2021-06-11T11:59:00Z','2026-01-19T12:15:00Z'),
(233,'Gülşah','Şahin',NULL,'gulsah.sahin@example.com','+20 2 0000 0012','active','Account Executive','intern','2019-12-21',NULL,'القاهرة',40,'SAL',8,'شارع النيل القديم 88','القاهرة','11079','EG','1972-02-02','female','TR','00 764 085 021','I','EG00 0000 0000 5096 3174 32','XMPLEGFF',756000,'EGP','year','[]','Salary dispute settled in 2025, see legal file','2019-12-01T13:23:00Z','2026-06-13T09:49:00Z'),
(234,'Oğuz','Öztürk',NULL,'oguz.ozturk@example.com','+20 2 0000 0996','active','Account Executive','contractor','2019-02-09',NULL,'القاهرة',40,'SAL',8,'شارع الياسمين 67','القاهرة','11037','EG','1993-05-11','male','TR','00 106 102 691','II','EG00 0000 0000 8269 4089 83','XMPLEGFF',2604000,'EGP','year','[]',NULL,'2019-01-20T16:21:00Z','2025-10-03T08:27:00Z'),
(235,'João','Magalhães',NULL,'joao.magalhaes2@example.com','+90 212 000 0908','on_leave','Sales Engineer','full_time','2024-07-19',NULL,'İstanbul',40,'SAL',8,'Ihlamur Sokağı 57','İstanbul','34283','TR','1991-03-11','male','PT','00 061 187 818','II','TR00 0000 0000 5562 7826 09','XMPLTRFF',1320000,'TRY','year','["incident command"]',NULL,'2024-06-29T12:31:00Z','2025-11-17T14:54:00Z'),
(236,'도윤','김',NULL,'doyun.kim3@example.com','+81 3 0000 0320','active','Account Executive','full_time','2020-11-29',NULL,'東京',40,'SAL',8,'桜通り 21','東京','100-8317','JP','1972-03-20','male','KR','00 702 079 261','IV','JP00 0000 0000 8637 7894 52','XMPLJPFF',6760000.5,'JPY','year','["SQL","R&D tax"]',NULL,'2020-11-09T14:53:00Z','2026-03-10T15:33:00Z'),
(237,'지우','김',NULL,'jiwoo.kim@example.com','+1 416 555 0172','active','Content Marketer','full_time','2022-12-31',NULL,'Toronto',40,'MKT',9,'Côté Avenue 92','Toronto','M9S 1C7','CA','1982-03-11','female','KR','00 058 524 856','III','CA00 0000 0000 5536 0670 78','XMPLCAFF',116100.5,'CAD','year','["mentoring","R&D tax"]',NULL,'2022-12-11T11:20:00Z','2026-05-24T11:54:00Z'),
(238,'민준','김',NULL,'minjun.kim3@example.com','+81 3 0000 0672','active','Event Manager','full_time','2024-07-03',NULL,'東京',40,'MKT',9,'緑が丘 177','東京','100-7001','JP','1994-02-05','male','KR','00 521 977 925','III','JP00 0000 0000 0515 8778 76','XMPLJPFF',7670000,'JPY','year','["日本語","Türkçe"]','Salary dispute settled in 2025, see legal file','2024-06-13T15:57:00Z','2026-01-03T15:42:00Z'),
(239,'Rhiannon','ap Gwilym',NULL,'rhiannon.apgwilym@example.com','+49 30 23125 670','active','Content Marketer','full_time','2024-09-29',NULL,'Berlin',40,'MKT',9,'Am Süßen Grund 104','Berlin','16081','DE','1975-06-24','female','GB','00 567 105 425','I','DE00 0000 0000 0551 9115 50','XMPLDEFF',44000,'EUR','year','[]','Considered for succession','2024-09-09T11:40:00Z','2025-09-03T16:24:00Z'),
(240,'서연','김',NULL,'seoyeon.kim3@example.com','+49 30 23125 082','active','Event Manager','contractor','2019-12-26',NULL,'Berlin',40,'MKT',9,'Große Hölle 165','Berlin','12181','DE','1981-12-25','female','KR','00 666 634 713','I','DE00 0000 0000 6136 6990 45','XMPLDEFF',65000,'EUR','year','["TypeScript","R&D tax"]','Considered for succession','2019-12-06T14:41:00Z','2025-09-23T08:24:00Z'),
(241,'يوسف','المصري',NULL,'youssef.almasri2@example.com','+1 416 555 0186','active','Content Marketer','full_time','2025-12-24',NULL,'Toronto',40,'MKT',9,'Maple Hollow Road 176','Toronto','M5H 4C4','CA','1983-02-18','male','EG','00 094 269 197','III','CA00 0000 0000 5312 7842 82','XMPLCAFF',137700,'CAD','year','["mentoring","R&D tax","\"deep\" work"]','Has asked for a transfer; not yet told the team','2025-12-04T15:02:00Z','2025-12-03T10:53:00Z'),
(242,'Tomás','Magalhães',NULL,'tomas.magalhaes@example.com','+20 2 0000 0468','active','Content Marketer','full_time','2025-09-07',NULL,'القاهرة',40,'MKT',9,'شارع النيل القديم 166','القاهرة','11792','EG','1996-01-02','male','PT','00 762 970 279','I','EG00 0000 0000 9664 4915 63','XMPLEGFF',2184000.5,'EGP','year','["日本語"]',NULL,'2025-08-18T09:03:00Z','2026-06-28T16:41:00Z'),
(243,'Eoghan','O''Connor',NULL,'eoghan.oconnor2@example.com','+90 212 000 0062','active','Content Marketer','intern','2026-01-13',NULL,'İstanbul',40,'MKT',9,'Ihlamur Sokağı 135','İstanbul','34423','TR','1982-12-05','male','TR','00 997 639 628','III','TR00 0000 0000 6111 8691 37','XMPLTRFF',572000,'TRY','year','[]','Considered for succession','2025-12-24T13:59:00Z','2025-10-31T14:19:00Z'),
(244,'Ned','O''Dowd',NULL,'ned.odowd@example.com','+81 3 0000 0395','active','Event Manager','contractor','2025-08-17',NULL,'東京',40,'MKT',9,'緑が丘 108','東京','100-7055','JP','1993-09-01','male','GB','00 072 156 834','I','JP00 0000 0000 9682 9462 43','XMPLJPFF',10010000.5,'JPY','year','["TypeScript","mentoring","R&D tax"]',NULL,'2025-07-28T11:06:00Z','2026-05-07T11:13:00Z'),
(245,'Camille','D''Aubigné',NULL,'camille.daubigne@example.com','+44 20 7946 0254','active','Content Marketer','contractor','2020-06-29',NULL,'London',40,'MKT',9,'St John''s Row 164','London','E3 7BH','GB','1972-01-25','diverse','FR','00 033 278 300','IV','GB00 0000 0000 8546 8034 30','XMPLGBFF',67500,'GBP','year','["public speaking"]',NULL,'2020-06-09T14:28:00Z','2025-10-10T16:44:00Z'),
(246,'Jérôme','L''Hôpital',NULL,'jerome.lhopital@example.com','+90 212 000 0234','active','Content Marketer','part_time','2020-12-11',NULL,'İstanbul',32.5,'MKT',9,'Güneşli Yokuşu 8','İstanbul','34286','TR','1995-04-08','male','TR','00 106 987 806','II','TR00 0000 0000 3068 3331 89','XMPLTRFF',2354000,'TRY','year','[]','Salary dispute settled in 2025, see legal file','2020-11-21T16:27:00Z','2025-10-02T12:27:00Z'),
(247,'أحمد','منصور',NULL,'ahmed.mansour3@example.com','+90 212 000 0527','active','Content Marketer','full_time','2025-07-24',NULL,'İstanbul',40,'MKT',9,'Ihlamur Sokağı 4','İstanbul','34008','TR','1974-12-10','male','EG','00 938 581 491','I','TR00 0000 0000 3286 9987 88','XMPLTRFF',1100000,'TRY','year','[]',NULL,'2025-07-04T10:33:00Z','2025-09-15T11:44:00Z'),
(248,'Arjun','शर्मा',NULL,'arjun.sharma@example.com','+81 3 0000 0620','active','Event Manager','intern','2016-03-14',NULL,'東京',40,'MKT',9,'緑が丘 64','東京','100-2802','JP','1985-10-08','male','IN','00 823 268 383','III','JP00 0000 0000 9401 9146 63','XMPLJPFF',3120000,'JPY','year','["first aid","Figma"]',NULL,'2016-02-23T08:22:00Z','2026-06-04T15:31:00Z'),
(249,'João','Magalhães','Kiki 👩🏽‍🚀','joao.magalhaes3@example.com','+1 416 555 0166','active','Event Manager','full_time','2023-01-14',NULL,'Toronto',40,'MKT',9,'Maple Hollow Road 15','Toronto','M9M 5M9','CA','1993-06-30','male','CA','00 441 644 164','I','CA00 0000 0000 9829 9359 42','XMPLCAFF',64800,'CAD','year','["TypeScript","public speaking"]',NULL,'2022-12-25T13:47:00Z','2026-05-19T16:35:00Z'),
(250,'Zoë','Schäfer',NULL,'zoe.schafer@example.com','+351 21 0000 734','active','Event Manager','full_time','2025-12-11',NULL,'Lisboa',40,'MKT',9,'Travessa do Açúcar 95','Lisboa','1459-803','PT','1991-05-27','female','DE','00 647 086 506','I','PT00 0000 0000 2592 5133 38','XMPLPTFF',51800,'EUR','year','["Rust","public speaking"]',NULL,'2025-11-21T12:30:00Z','2026-05-16T14:27:00Z'),
(251,'子轩','欧阳',NULL,'zixuan.ouyang@example.com','+1 416 555 0163','active','Content Marketer','intern','2021-10-17',NULL,'Toronto',40,'MKT',9,'Côté Avenue 139','Toronto','M2A 6S2','CA','1985-06-12','male','CN','00 933 673 887','IV','CA00 0000 0000 9062 4477 54','XMPLCAFF',37800.5,'CAD','year','["TypeScript","SQL","\"deep\" work"]',NULL,'2021-09-27T13:25:00Z','2026-01-19T09:56:00Z'),
(252,'Thị Hương','Trần',NULL,'thihuong.tran@example.com','+49 30 23125 452','active','Content Marketer','full_time','2021-04-15',NULL,'Berlin',40,'MKT',9,'Lindenweg 132','Berlin','12621','DE','1993-03-27','female','DE','00 193 203 002','I','DE00 0000 0000 2049 1925 52','XMPLDEFF',80000.5,'EUR','year','[]',NULL,'2021-03-26T14:16:00Z','2026-04-15T15:26:00Z'),
(253,'伟','王','Kiki 👩🏽‍🚀','wei.wang@example.com','+351 21 0000 982','on_leave','Content Marketer','full_time','2022-12-19',NULL,'Lisboa',40,'MKT',9,'Travessa do Açúcar 158','Lisboa','1611-923','PT','1997-12-12','male','CN','00 571 811 156','I','PT00 0000 0000 2343 9938 41','XMPLPTFF',30800,'EUR','year','["mentoring","日本語","Figma"]',NULL,'2022-11-29T09:16:00Z','2025-12-17T08:24:00Z'),
(254,'Małgorzata','Łoś',NULL,'malgorzata.los@example.com','+49 30 23125 755','active','Support Engineer','part_time','2016-11-07',NULL,'Berlin',20,'SUP',10,'Große Hölle 95','Berlin','17384','DE','1978-05-10','female','PL','00 273 605 043','II','DE00 0000 0000 9052 8934 03','XMPLDEFF',60000.5,'EUR','year','["TypeScript","日本語"]',NULL,'2016-10-18T13:27:00Z','2026-01-13T10:02:00Z'),
(255,'Tomás','Magalhães',NULL,'tomas.magalhaes2@example.com','+81 3 0000 0508','active','Support Engineer','full_time','2018-01-04',NULL,'東京',40,'SUP',10,'緑が丘 130','東京','100-7354','JP','1982-05-06','male','PT','00 976 040 431','III','JP00 0000 0000 8249 7816 63','XMPLJPFF',7540000,'JPY','year','["TypeScript","public speaking","R&D tax"]',NULL,'2017-12-15T11:17:00Z','2025-12-15T16:00:00Z'),
(256,'Antónia','Araújo',NULL,'antonia.araujo2@example.com','+1 416 555 0170','active','Support Engineer','full_time','2019-10-30',NULL,'Toronto',40,'SUP',10,'Maple Hollow Road 162','Toronto','M5P 0K2','CA','1980-02-19','female','PT','00 896 974 843','III','CA00 0000 0000 9458 3349 32','XMPLCAFF',59400,'CAD','year','["mentoring","Türkçe","Figma"]','Considered for succession','2019-10-10T11:26:00Z','2026-04-15T16:05:00Z'),
(257,'Agnieszka','Dąbrowski',NULL,'agnieszka.dabrowski2@example.com','+351 21 0000 172','active','Support Agent','full_time','2016-03-15',NULL,'Lisboa',40,'SUP',10,'Travessa do Açúcar 42','Lisboa','1065-257','PT','1967-02-17','female','PL','00 131 503 959','I','PT00 0000 0000 8960 3608 99','XMPLPTFF',56700,'EUR','year','[]',NULL,'2016-02-24T11:53:00Z','2025-09-22T10:20:00Z'),
(258,'Maëlle','Noël','Bee 🐝','maelle.noel@example.com','+1 416 555 0183','terminated','Support Engineer','part_time','2020-05-25','2025-05-30','Toronto',32.5,'SUP',10,'Maple Hollow Road 153','Toronto','M5P 1T8','CA','1992-11-02','female','FR','00 566 835 275','II','CA00 0000 0000 8485 2353 92','XMPLCAFF',81000,'CAD','year','["Rust","\"deep\" work"]',NULL,'2020-05-05T14:41:00Z','2026-06-01T16:10:00Z'),
(259,'Işıl','Güneş','Bee 🐝','isil.gunes@example.com','+20 2 0000 0759','active','Support Agent','full_time','2019-12-06',NULL,'القاهرة',40,'SUP',10,'شارع النيل القديم 25','القاهرة','11507','EG','1988-01-20','female','TR','00 651 926 284','I','EG00 0000 0000 5449 9541 80','XMPLEGFF',2240000.5,'EGP','year','["Rust","public speaking"]',NULL,'2019-11-16T09:28:00Z','2026-02-23T14:04:00Z'),
(260,'Ananya','शर्मा',NULL,'ananya.sharma@example.com','+81 3 0000 0799','active','Support Engineer','full_time','2023-05-29',NULL,'東京',40,'SUP',10,'緑が丘 15','東京','100-4764','JP','1988-01-17','female','IN','00 419 718 294','I','JP00 0000 0000 6399 7655 78','XMPLJPFF',11830000.5,'JPY','year','[]','Salary dispute settled in 2025, see legal file','2023-05-09T14:50:00Z','2026-04-16T16:12:00Z'),
(261,'Sanjay','पटेल',NULL,'sanjay.patel3@example.com','+351 21 0000 498','active','Support Engineer','contractor','2023-08-13',NULL,'Lisboa',40,'SUP',10,'Rua da Conceição 114','Lisboa','1713-909','PT','1976-08-19','male','IN','00 652 027 226','IV','PT00 0000 0000 4096 0506 68','XMPLPTFF',41300,'EUR','year','["Rust","R&D tax","incident command"]','Salary dispute settled in 2025, see legal file','2023-07-24T12:31:00Z','2025-10-14T10:46:00Z'),
(262,'Olúwaṣeun','Adébáyò',NULL,'oluwaseun.adebayo@example.com','+351 21 0000 398','active','Support Agent','full_time','2016-12-28',NULL,'Lisboa',40,'SUP',10,'Rua da Conceição 55','Lisboa','1353-221','PT','1966-04-28','male','NG','00 873 596 989','II','PT00 0000 0000 4547 3577 58','XMPLPTFF',49000,'EUR','year','["Türkçe"]','Has asked for a transfer; not yet told the team','2016-12-08T15:42:00Z','2026-05-16T08:42:00Z'),
(263,'Małgorzata','Źrebiec',NULL,'malgorzata.zrebiec@example.com','+49 30 23125 526','active','Support Agent','full_time','2019-06-26',NULL,'Berlin',40,'SUP',10,'Große Hölle 157','Berlin','16244','DE','1974-06-07','female','PL','00 955 183 742','IV','DE00 0000 0000 8202 1506 62','XMPLDEFF',114000,'EUR','year','["public speaking"]',NULL,'2019-06-06T08:22:00Z','2025-11-18T09:07:00Z'),
(264,'翔','髙橋',NULL,'sho.takahashi@example.com','+90 212 000 0988','active','Support Agent','full_time','2021-06-03',NULL,'İstanbul',40,'SUP',10,'Güneşli Yokuşu 85','İstanbul','34238','TR','1976-02-15','male','JP','00 507 628 355','III','TR00 0000 0000 6266 7308 56','XMPLTRFF',1320000,'TRY','year','["negotiation","日本語","Figma"]',NULL,'2021-05-14T09:03:00Z','2026-06-24T11:37:00Z'),
(265,'Seán','D''Arcy',NULL,'sean.darcy2@example.com','+1 416 555 0130','active','Support Agent','intern','2017-03-19',NULL,'Toronto',40,'SUP',10,'Maple Hollow Road 146','Toronto','M2L 4V7','CA','1986-07-30','male','IE','00 743 652 469','III','CA00 0000 0000 5224 0365 17','XMPLCAFF',29700.5,'CAD','year','["public speaking","Türkçe"]','Salary dispute settled in 2025, see legal file','2017-02-27T14:33:00Z','2025-09-12T13:46:00Z'),
(266,'Quốc Bảo','Trần',NULL,'quocbao.tran@example.com','+49 30 23125 624','active','Support Engineer','full_time','2016-12-28',NULL,'Berlin',40,'SUP',10,'Am Süßen Grund 3','Berlin','11728','DE','1970-01-24','male','VN','00 720 511 230','IV','DE00 0000 0000 4041 1011 48','XMPLDEFF',77000,'EUR','year','["negotiation"]','Performance plan until autumn','2016-12-08T13:53:00Z','2025-10-22T14:13:00Z'),
(267,'Ömer','Şahin',NULL,'omer.sahin@example.com','+20 2 0000 0389','active','Support Engineer','full_time','2018-11-22',NULL,'القاهرة',40,'SUP',10,'شارع الياسمين 49','القاهرة','11823','EG','1969-11-21','male','TR','00 958 562 182','I','EG00 0000 0000 0063 8235 57','XMPLEGFF',1680000,'EGP','year','[]',NULL,'2018-11-02T08:31:00Z','2026-02-17T15:35:00Z'),
(268,'健太','渡辺','Jojo 🎸','kenta.watanabe@example.com','+81 3 0000 0647','active','Support Engineer','full_time','2018-04-25',NULL,'東京',40,'SUP',10,'緑が丘 84','東京','100-8132','JP','1974-09-08','male','JP','00 814 262 481','I','JP00 0000 0000 0269 7690 54','XMPLJPFF',15210000,'JPY','year','[]',NULL,'2018-04-05T10:10:00Z','2026-01-01T13:58:00Z'),
(269,'陽菜','渡辺','Kiki 👩🏽‍🚀','hina.watanabe3@example.com','+1 416 555 0139','active','Support Engineer','full_time','2022-05-18',NULL,'Toronto',40,'SUP',10,'Maple Hollow Road 19','Toronto','M1E 7R0','CA','1985-05-24','female','JP','00 007 615 604','IV','CA00 0000 0000 0926 1694 23','XMPLCAFF',87800,'CAD','year','[]',NULL,'2022-04-28T08:56:00Z','2026-01-21T08:34:00Z'),
(270,'Pádraig','McCarthy','Tiger 🐯','padraig.mccarthy@example.com','+81 3 0000 0221','active','Support Agent','full_time','2022-11-21',NULL,'東京',40,'SUP',10,'緑が丘 137','東京','100-2463','JP','1992-08-20','male','IE','00 757 939 662','III','JP00 0000 0000 0468 0424 36','XMPLJPFF',11830000,'JPY','year','[]','Performance plan until autumn','2022-11-01T12:49:00Z','2025-10-31T15:41:00Z'),
(271,'Chukwuemeka','Eze','Mo','chukwuemeka.eze2@example.com','+81 3 0000 0195','active','Support Agent','full_time','2021-02-07',NULL,'東京',40,'SUP',10,'緑が丘 6','東京','100-9987','JP','1973-03-24','male','NG','00 954 058 987','I','JP00 0000 0000 8462 5181 01','XMPLJPFF',15080000,'JPY','year','["negotiation","first aid"]',NULL,'2021-01-18T10:29:00Z','2026-06-08T12:59:00Z'),
(272,'지우','황보',NULL,'jiwoo.hwangbo5@example.com','+49 30 23125 422','on_leave','Support Agent','full_time','2023-09-03',NULL,'Berlin',40,'SUP',10,'Lindenweg 86','Berlin','13797','DE','1998-07-26','female','KR','00 544 549 727','IV','DE00 0000 0000 8247 5771 65','XMPLDEFF',92000,'EUR','year','["public speaking","R&D tax","\"deep\" work"]',NULL,'2023-08-14T14:32:00Z','2025-12-20T14:19:00Z'),
(273,'도윤','김',NULL,'doyun.kim4@example.com','+1 416 555 0148','active','Support Agent','intern','2016-09-28',NULL,'Toronto',40,'SUP',10,'Maple Hollow Road 109','Toronto','M2P 1R5','CA','1971-03-09','male','KR','00 021 997 306','III','CA00 0000 0000 6552 9529 12','XMPLCAFF',31100,'CAD','year','["public speaking","日本語"]',NULL,'2016-09-08T14:10:00Z','2026-02-10T15:22:00Z'),
(274,'Ömer','Şahin',NULL,'omer.sahin2@example.com','+90 212 000 0091','active','Support Agent','full_time','2020-01-24',NULL,'İstanbul',40,'SUP',10,'Güneşli Yokuşu 162','İstanbul','34535','TR','1982-09-25','male','TR','00 725 512 593','I','TR00 0000 0000 6070 7657 24','XMPLTRFF',2090000,'TRY','year','["Rust","mentoring"]',NULL,'2020-01-04T13:22:00Z','2026-06-15T15:43:00Z'),
(275,'Lakshmi','Venkataraman',NULL,'lakshmi.venkataraman2@example.com','+351 21 0000 848','active','Support Agent','full_time','2025-12-14',NULL,'Lisboa',40,'SUP',10,'Rua da Conceição 149','Lisboa','1528-092','PT','1991-08-01','female','IN','00 662 523 097','I','PT00 0000 0000 8093 3905 19','XMPLPTFF',58800,'EUR','year','["Rust","Türkçe"]',NULL,'2025-11-24T13:36:00Z','2026-05-03T08:45:00Z'),
(276,'विक्रम','Iyer','Sunny 🌻','vikram.iyer@example.com','+44 20 7946 0244','active','Support Agent','full_time','2017-04-07',NULL,'London',40,'SUP',10,'St John''s Row 63','London','E0 5NT','GB','1966-10-05','male','IN','00 910 628 088','I','GB00 0000 0000 2685 9906 76','XMPLGBFF',86400,'GBP','year','["public speaking"]',NULL,'2017-03-18T08:29:00Z','2025-12-05T15:17:00Z'),
(277,'美咲','髙橋',NULL,'misaki.takahashi2@example.com','+1 416 555 0130','active','Support Engineer','full_time','2019-06-09',NULL,'Toronto',40,'SUP',10,'Maple Hollow Road 41','Toronto','M4T 1B7','CA','1976-03-13','female','JP','00 624 954 311','III','CA00 0000 0000 7410 8621 68','XMPLCAFF',104000.5,'CAD','year','["日本語","R&D tax"]','Performance plan until autumn','2019-05-20T13:11:00Z','2025-09-17T13:47:00Z'),
(278,'Camille','Bézier',NULL,'camille.bezier2@example.com','+90 212 000 0094','active','Support Engineer','full_time','2018-03-04',NULL,'İstanbul',40,'SUP',10,'Güneşli Yokuşu 177','İstanbul','34508','TR','1987-02-25','diverse','FR','00 999 217 054','III','TR00 0000 0000 7154 8556 47','XMPLTRFF',1188000,'TRY','year','[]',NULL,'2018-02-12T09:12:00Z','2026-01-17T15:40:00Z'),
(279,'Michał','Dąbrowski',NULL,'michal.dabrowski2@example.com','+1 416 555 0129','active','Support Engineer','full_time','2022-05-09',NULL,'Toronto',40,'SUP',10,'Côté Avenue 35','Toronto','M3A 6E5','CA','1974-09-21','male','PL','00 676 736 397','IV','CA00 0000 0000 2317 1154 25','XMPLCAFF',83700,'CAD','year','["SQL","negotiation"]','Performance plan until autumn','2022-04-19T09:57:00Z','2026-05-16T11:53:00Z'),
(280,'Callum','O''Dowd','Zee','callum.odowd3@example.com','+1 416 555 0128','active','Support Agent','full_time','2020-09-25',NULL,'Toronto',40,'SUP',10,'Maple Hollow Road 89','Toronto','M2P 8X8','CA','1997-10-17','male','GB','00 507 678 388','III','CA00 0000 0000 6362 5482 18','XMPLCAFF',120200,'CAD','year','["negotiation","日本語","first aid"]',NULL,'2020-09-05T14:19:00Z','2026-02-04T12:42:00Z'),
(281,'Gülşah','Şahin',NULL,'gulsah.sahin2@example.com','+351 21 0000 568','active','Support Agent','contractor','2021-12-04',NULL,'Lisboa',40,'SUP',10,'Travessa do Açúcar 29','Lisboa','1396-617','PT','1973-07-18','female','TR','00 638 953 549','I','PT00 0000 0000 3400 6817 25','XMPLPTFF',67900,'EUR','year','[]',NULL,'2021-11-14T11:48:00Z','2026-03-29T14:29:00Z'),
(282,'Oğuz','Şahin',NULL,'oguz.sahin@example.com','+1 416 555 0135','active','Support Engineer','part_time','2021-08-20',NULL,'Toronto',24,'SUP',10,'Côté Avenue 162','Toronto','M2J 5P8','CA','1994-03-18','male','TR','00 888 363 193','II','CA00 0000 0000 0062 9078 75','XMPLCAFF',67500,'CAD','year','["SQL","first aid"]',NULL,'2021-07-31T09:52:00Z','2026-03-18T12:41:00Z'),
(283,'Thị Hương','Đặng',NULL,'thihuong.dang@example.com','+20 2 0000 0766','active','Support Agent','full_time','2017-10-12',NULL,'القاهرة',40,'SUP',10,'شارع الياسمين 76','القاهرة','11481','EG','1990-12-28','female','VN','00 809 403 409','III','EG00 0000 0000 0601 6413 40','XMPLEGFF',2352000,'EGP','year','["TypeScript","Türkçe","R&D tax"]',NULL,'2017-09-22T09:20:00Z','2025-12-24T08:15:00Z'),
(284,'Zdzisław','Łoś',NULL,'zdzislaw.los@example.com','+1 416 555 0128','active','Support Engineer','part_time','2018-05-25',NULL,'Toronto',20,'SUP',10,'Côté Avenue 170','Toronto','M3R 4K4','CA','1986-08-09','male','PL','00 876 421 120','I','CA00 0000 0000 8095 9838 11','XMPLCAFF',90500,'CAD','year','[]','Salary dispute settled in 2025, see legal file','2018-05-05T13:24:00Z','2026-04-17T09:33:00Z'),
(285,'Táíwò','Adébáyò',NULL,'taiwo.adebayo@example.com','+1 416 555 0105','active','Office Manager','contractor','2021-04-18',NULL,'Toronto',40,'OPS',11,'Côté Avenue 41','Toronto','M2S 8S3','CA','1977-04-07','male','NG','00 993 761 049','II','CA00 0000 0000 6475 1303 06','XMPLCAFF',116100,'CAD','year','[]','Considered for succession','2021-03-29T13:39:00Z','2025-10-27T15:39:00Z'),
(286,'Maëlle','L''Hôpital','Sunny 🌻','maelle.lhopital@example.com','+1 416 555 0130','active','Office Manager','part_time','2019-03-22',NULL,'Toronto',20,'OPS',11,'Côté Avenue 136','Toronto','M3M 9J9','CA','1978-05-03','female','FR','00 801 352 698','IV','CA00 0000 0000 2896 1802 50','XMPLCAFF',152600,'CAD','year','["Rust","Türkçe","Figma"]',NULL,'2019-03-02T09:01:00Z','2025-12-24T13:03:00Z'),
(287,'Camille','D''Aubigné',NULL,'camille.daubigne2@example.com','+44 20 7946 0573','active','IT Administrator','intern','2025-12-05',NULL,'London',40,'OPS',11,'Old Ferry Road 11','London','E0 6NN','GB','1983-06-24','diverse','FR','00 111 653 688','III','GB00 0000 0000 8071 6253 46','XMPLGBFF',19800,'GBP','year','["Rust","Türkçe","\"deep\" work"]','Performance plan until autumn','2025-11-15T08:17:00Z','2026-06-11T12:05:00Z'),
(288,'子轩','欧阳',NULL,'zixuan.ouyang2@example.com','+81 3 0000 0311','terminated','IT Administrator','contractor','2018-05-11','2026-04-06','東京',40,'OPS',11,'緑が丘 124','東京','100-4820','JP','1980-12-09','male','CN','00 815 806 540','III','JP00 0000 0000 3904 3950 20','XMPLJPFF',7930000,'JPY','year','["Türkçe","first aid"]',NULL,'2018-04-21T10:54:00Z','2026-06-17T10:19:00Z'),
(289,'Jördis','Schäfer',NULL,'jordis.schafer@example.com','+351 21 0000 510','active','IT Administrator','contractor','2016-04-21',NULL,'Lisboa',40,'OPS',11,'Travessa do Açúcar 55','Lisboa','1338-701','PT','1973-04-07','female','DE','00 257 708 177','IV','PT00 0000 0000 5660 5973 07','XMPLPTFF',65800,'EUR','year','[]',NULL,'2016-04-01T15:59:00Z','2025-10-01T11:42:00Z'),
(290,'Conceição','Conceição',NULL,'conceicao.conceicao@example.com','+44 20 7946 0505','active','IT Administrator','part_time','2022-03-31',NULL,'London',32.5,'OPS',11,'Old Ferry Road 62','London','E8 5RM','GB','1976-03-18','female','PT','00 564 798 894','IV','GB00 0000 0000 6262 6184 92','XMPLGBFF',37800,'GBP','year','["mentoring","Türkçe"]',NULL,'2022-03-11T12:30:00Z','2026-03-11T12:22:00Z'),
(291,'Oisín','D''Arcy',NULL,'oisin.darcy2@example.com','+20 2 0000 0196','active','Office Manager','contractor','2019-01-19',NULL,'القاهرة',40,'OPS',11,'شارع النيل القديم 70','القاهرة','11580','EG','1977-10-02','male','IE','00 166 443 644','I','EG00 0000 0000 7964 8788 05','XMPLEGFF',1624000,'EGP','year','["Rust","Figma"]',NULL,'2018-12-30T10:11:00Z','2025-10-19T09:47:00Z'),
(292,'Zadie','Featherstone-Haugh',NULL,'zadie.featherstonehaugh@example.com','+49 30 23125 300','active','Office Manager','full_time','2021-05-27',NULL,'Berlin',40,'OPS',11,'Lindenweg 178','Berlin','12498','DE','1977-02-09','female','GB','00 894 273 200','IV','DE00 0000 0000 7214 9397 96','XMPLDEFF',60000,'EUR','year','["Türkçe"]',NULL,'2021-05-07T13:00:00Z','2026-05-31T12:07:00Z'),
(293,'Kim','Lindqvist-Böhm','Zee','kim.lindqvistbohm@example.com','+81 3 0000 0764','active','Office Manager','full_time','2025-11-04',NULL,'東京',40,'OPS',11,'緑が丘 88','東京','100-1878','JP','1983-04-05','diverse','DE','00 838 268 052','III','JP00 0000 0000 6201 2448 77','XMPLJPFF',9100000,'JPY','year','[]',NULL,'2025-10-15T11:15:00Z','2025-10-24T11:06:00Z'),
(294,'Quốc Bảo','Đặng','Bee 🐝','quocbao.dang@example.com','+81 3 0000 0608','active','IT Administrator','contractor','2017-07-08',NULL,'東京',40,'OPS',11,'桜通り 43','東京','100-2742','JP','1975-09-30','male','VN','00 234 459 627','III','JP00 0000 0000 6114 0836 58','XMPLJPFF',11570000,'JPY','year','["first aid"]',NULL,'2017-06-18T14:56:00Z','2026-05-29T14:54:00Z'),
(295,'Conceição','Brandão',NULL,'conceicao.brandao@example.com','+1 416 555 0183','active','IT Administrator','contractor','2022-01-20',NULL,'Toronto',40,'OPS',11,'Côté Avenue 54','Toronto','M2N 7H4','CA','1976-06-17','female','PT','00 868 328 549','III','CA00 0000 0000 1681 2708 50','XMPLCAFF',133700,'CAD','year','["public speaking","first aid"]',NULL,'2021-12-31T15:38:00Z','2025-11-12T11:26:00Z'),
(296,'Ananya','Iyer',NULL,'ananya.iyer2@example.com','+351 21 0000 886','active','IT Administrator','contractor','2019-08-18',NULL,'Lisboa',40,'OPS',11,'Travessa do Açúcar 88','Lisboa','1721-872','PT','1983-11-22','female','IN','00 128 896 930','II','PT00 0000 0000 3722 7910 00','XMPLPTFF',60200,'EUR','year','["mentoring"]',NULL,'2019-07-29T11:58:00Z','2026-01-25T14:01:00Z'),
(297,'Zdzisław','Brzęczyszczykiewicz',NULL,'zdzislaw.brzeczyszczykiewicz@example.com','+1 416 555 0124','active','Privacy Officer','full_time','2017-02-11',NULL,'Toronto',40,'LEG',12,'Maple Hollow Road 103','Toronto','M9T 9K9','CA','1983-04-02','male','PL','00 501 597 169','II','CA00 0000 0000 2646 3631 84','XMPLCAFF',137700,'CAD','year','["mentoring","first aid","Figma"]',NULL,'2017-01-22T16:29:00Z','2025-10-26T16:25:00Z'),
(298,'Văn Đức','Nguyễn','Jojo 🎸','vanduc.nguyen@example.com','+1 416 555 0174','active','Legal Counsel','full_time','2018-11-18',NULL,'Toronto',40,'LEG',12,'Côté Avenue 19','Toronto','M0B 3E3','CA','1980-05-22','male','VN','00 911 146 977','IV','CA00 0000 0000 3609 2496 04','XMPLCAFF',71600,'CAD','year','[]',NULL,'2018-10-29T09:03:00Z','2025-09-27T08:53:00Z');

INSERT INTO employees (id, first_name, last_name, preferred_name, email, phone, status, job_title, employment_type, hire_date, termination_date, location, weekly_hours, department_code, manager_id, street, city, postal_code, country, birth_date, gender, nationality, tax_id, tax_class, iban, bic, salary_amount, salary_currency, salary_interval, skills, internal_notes, created_at, updated_at) VALUES
(299,'Eoghan','O''Brien-Walsh',NULL,'eoghan.obrienwalsh@example.com','+49 30 23125 866','on_leave','Legal Counsel','full_time','2017-08-17',NULL,'Berlin',40,'LEG',12,'Am Süßen Grund 85','Berlin','14469','DE','1978-05-30','male','IE','00 587 896 869','I','DE00 0000 0000 6831 1218 85','XMPLDEFF',99000,'EUR','year','["TypeScript"]',NULL,'2017-07-28T08:47:00Z','2026-06-27T10:29:00Z'),
(300,'يوسف','منصور',NULL,'youssef.mansour2@example.com','+44 20 7946 0341','active','Privacy Officer','contractor','2023-05-12',NULL,'London',40,'LEG',12,'Old Ferry Road 129','London','E3 0KR','GB','1998-12-22','male','EG','00 727 501 124','I','GB00 0000 0000 0720 9933 05','XMPLGBFF',85500,'GBP','year','[]',NULL,'2023-04-22T15:43:00Z','2025-10-23T15:05:00Z');

INSERT INTO emergency_contacts (employee_id, position, name, relation, phone) VALUES
(1,0,'美咲 髙橋','parent','+49 30 23125 833'),
(1,1,'さくら 髙橋','friend','+49 30 23125 492'),
(2,0,'Seán Ó Súilleabháin','sibling','+90 212 000 0525'),
(3,0,'Anneliese Lindqvist-Böhm','friend','+90 212 000 0339'),
(4,0,'健太 佐藤','spouse','+351 21 0000 712'),
(5,0,'ليلى المصري','parent','+49 30 23125 097'),
(6,0,'Inês Araújo','sibling','+351 21 0000 698'),
(7,0,'Eoghan D''Arcy','spouse','+44 20 7946 0375'),
(9,0,'Aimée Bézier','friend','+44 20 7946 0460'),
(11,0,'Alfie Blackwood','spouse','+20 2 0000 0018'),
(12,0,'さくら 鈴木','parent','+49 30 23125 870'),
(13,0,'子轩 李','friend','+44 20 7946 0976'),
(15,0,'Antónia Gonçalves','friend','+81 3 0000 0488'),
(16,0,'Jérôme L''Hôpital','spouse','+49 30 23125 496'),
(17,0,'大翔 鈴木','friend','+1 416 555 0168'),
(17,1,'陽菜 鈴木','friend','+1 416 555 0193'),
(18,0,'建国 欧阳','parent','+49 30 23125 203'),
(18,1,'静 欧阳','spouse','+49 30 23125 825'),
(19,0,'민준 박','spouse','+44 20 7946 0869'),
(19,1,'민준 박','sibling','+44 20 7946 0782'),
(20,0,'Anneliese 鈴木','spouse','+1 416 555 0124'),
(21,0,'서연 황보','sibling','+1 416 555 0182'),
(22,0,'Văn Đức Đặng','friend','+44 20 7946 0083'),
(22,1,'Văn Đức Đặng','sibling','+44 20 7946 0935'),
(24,0,'Mareike Groß','spouse','+90 212 000 0471'),
(25,0,'Táíwò Ògúnbáńjọ','friend','+90 212 000 0473'),
(26,0,'Océane Lefèvre','parent','+49 30 23125 173'),
(27,0,'子轩 欧阳','parent','+20 2 0000 0881'),
(28,0,'Sanjay Iyer','spouse','+81 3 0000 0652'),
(29,0,'Świętosława Źrebiec','spouse','+81 3 0000 0760'),
(29,1,'Łukasz Źrebiec','spouse','+81 3 0000 0630'),
(31,0,'Zdzisław Dąbrowski','spouse','+351 21 0000 719'),
(32,0,'Şebnem Çağlar','spouse','+44 20 7946 0939'),
(32,1,'Ayşe Çağlar','friend','+44 20 7946 0005'),
(33,0,'Aimée D''Aubigné','spouse','+44 20 7946 0444'),
(35,0,'يوسف منصور','friend','+351 21 0000 068'),
(36,0,'Antónia حداد','spouse','+351 21 0000 150'),
(37,0,'大翔 佐藤','spouse','+90 212 000 0328'),
(38,0,'ليلى Brandão','friend','+20 2 0000 0702'),
(41,0,'يوسف حداد','spouse','+1 416 555 0169'),
(41,1,'مريم حداد','spouse','+1 416 555 0190'),
(42,0,'민준 박','spouse','+44 20 7946 0939'),
(44,0,'Oğuz von der Höhe','sibling','+90 212 000 0107'),
(45,0,'Rhiannon Featherstone-Haugh','parent','+20 2 0000 0245'),
(46,0,'Alex Blackwood','spouse','+20 2 0000 0284'),
(49,0,'يوسف عبد الرحمن','sibling','+81 3 0000 0498'),
(50,0,'Götz von der Höhe','friend','+81 3 0000 0870'),
(52,0,'さくら 髙橋','parent','+20 2 0000 0547'),
(53,0,'فاطمة الزهراء عبد الرحمن','sibling','+44 20 7946 0860'),
(54,0,'Ned ap Gwilym','parent','+44 20 7946 0759'),
(55,0,'Inês Conceição','parent','+44 20 7946 0478'),
(56,0,'서연 김','spouse','+90 212 000 0884'),
(56,1,'민준 김','friend','+90 212 000 0799'),
(57,0,'أحمد منصور','parent','+20 2 0000 0261'),
(58,0,'Rhys Smythe','sibling','+20 2 0000 0398'),
(59,0,'陽菜 髙橋','spouse','+49 30 23125 602'),
(60,0,'翔 佐藤','parent','+351 21 0000 235'),
(61,0,'Alex Blackwood','spouse','+20 2 0000 0314'),
(62,0,'Táíwò Ọlájídé','sibling','+1 416 555 0165'),
(63,0,'민준 황보','sibling','+44 20 7946 0781'),
(64,0,'Michał Łoś','sibling','+49 30 23125 598'),
(65,0,'Till Müller','sibling','+1 416 555 0188'),
(66,0,'عمر منصور','sibling','+90 212 000 0858'),
(67,0,'健太 渡辺','sibling','+49 30 23125 187'),
(67,1,'大翔 渡辺','sibling','+49 30 23125 728'),
(69,0,'Zadie 欧阳','parent','+44 20 7946 0466'),
(69,1,'Rhiannon 欧阳','parent','+44 20 7946 0627'),
(70,0,'Käthe Müller','spouse','+90 212 000 0125'),
(71,0,'Çiğdem Şahin','spouse','+90 212 000 0004'),
(72,0,'지우 박','sibling','+49 30 23125 459'),
(73,0,'Yiğit Çağlar','friend','+81 3 0000 0565'),
(74,0,'Robin Blackwood','parent','+81 3 0000 0757'),
(75,0,'静 欧阳','spouse','+1 416 555 0138'),
(75,1,'静 欧阳','parent','+1 416 555 0189'),
(77,0,'Alex Blackwood','spouse','+20 2 0000 0459'),
(79,0,'Björn Trần','parent','+49 30 23125 650'),
(80,0,'민준 김','sibling','+44 20 7946 0668'),
(81,0,'François D''Aubigné','parent','+20 2 0000 0420'),
(82,0,'Benoît Bézier','sibling','+1 416 555 0127'),
(83,0,'Ngozi Ọlájídé','spouse','+81 3 0000 0007'),
(84,0,'Chukwuemeka Ọlájídé','parent','+351 21 0000 725'),
(85,0,'مريم حداد','parent','+351 21 0000 195'),
(86,0,'Maëlle D''Aubigné','friend','+49 30 23125 472'),
(87,0,'Minh Nhật Phạm','friend','+90 212 000 0635'),
(90,0,'大翔 髙橋','spouse','+49 30 23125 445'),
(91,0,'ليلى عبد الرحمن','parent','+20 2 0000 0957'),
(92,0,'Eoghan Ó Súilleabháin','friend','+20 2 0000 0093'),
(93,0,'Rhys Featherstone-Haugh','sibling','+1 416 555 0147'),
(93,1,'Alfie Featherstone-Haugh','sibling','+1 416 555 0106'),
(94,0,'지우 황보','sibling','+20 2 0000 0118'),
(95,0,'Zadie Blackwood','friend','+20 2 0000 0245'),
(95,1,'Imogen Blackwood','sibling','+20 2 0000 0896'),
(96,0,'Thùy Dương Đặng','parent','+44 20 7946 0178'),
(97,0,'Łukasz Brzęczyszczykiewicz','friend','+44 20 7946 0504'),
(97,1,'Michał Brzęczyszczykiewicz','spouse','+44 20 7946 0526'),
(98,0,'Rhiannon ap Gwilym','sibling','+44 20 7946 0599'),
(99,0,'Alfie Featherstone-Haugh','parent','+81 3 0000 0757'),
(100,0,'Chiamaka Eze','spouse','+81 3 0000 0964'),
(100,1,'Táíwò Eze','friend','+81 3 0000 0923'),
(101,0,'도윤 황보','spouse','+81 3 0000 0622'),
(101,1,'민준 황보','friend','+81 3 0000 0590'),
(102,0,'Lakshmi पटेल','friend','+351 21 0000 369'),
(103,0,'Chiamaka Eze','sibling','+49 30 23125 852'),
(104,0,'Anneliese Krüger','parent','+90 212 000 0115'),
(104,1,'Zoë Krüger','sibling','+90 212 000 0420'),
(105,0,'Aimée D''Aubigné','sibling','+20 2 0000 0587'),
(105,1,'Hélène D''Aubigné','parent','+20 2 0000 0851'),
(107,0,'Océane Çelik-Martin','spouse','+81 3 0000 0274'),
(108,0,'Camille D''Aubigné','parent','+351 21 0000 759'),
(110,0,'Thùy Dương Nguyễn','parent','+44 20 7946 0946'),
(112,0,'أحمد عبد الرحمن','sibling','+20 2 0000 0893'),
(112,1,'أحمد عبد الرحمن','spouse','+20 2 0000 0535'),
(113,0,'지우 황보','parent','+351 21 0000 247'),
(113,1,'도윤 황보','sibling','+351 21 0000 411'),
(115,0,'Alex O''Dowd','parent','+90 212 000 0207'),
(115,1,'Rhys O''Dowd','sibling','+90 212 000 0958'),
(116,0,'Świętosława Wiśniewska','parent','+49 30 23125 189'),
(117,0,'Jürgen Müller','parent','+20 2 0000 0422'),
(118,0,'Oğuz Öztürk','friend','+20 2 0000 0753'),
(120,0,'서연 김','friend','+81 3 0000 0059'),
(121,0,'İbrahim Öztürk','friend','+351 21 0000 797'),
(122,0,'美咲 髙橋','spouse','+20 2 0000 0758'),
(122,1,'健太 髙橋','friend','+20 2 0000 0482'),
(123,0,'أحمد منصور','spouse','+351 21 0000 830'),
(124,0,'João Magalhães','parent','+1 416 555 0178'),
(125,0,'Quốc Bảo Phạm','friend','+351 21 0000 926'),
(126,0,'Świętosława Wiśniewska','parent','+49 30 23125 585'),
(128,0,'Lakshmi Iyer','spouse','+44 20 7946 0018'),
(129,0,'يوسف حداد','friend','+90 212 000 0818'),
(130,0,'Anneliese Schäfer','sibling','+44 20 7946 0907'),
(131,0,'Robin Featherstone-Haugh','friend','+49 30 23125 503'),
(131,1,'Ned Featherstone-Haugh','parent','+49 30 23125 189'),
(132,0,'静 王','friend','+351 21 0000 453'),
(133,0,'Yétúndé Ọlájídé','parent','+49 30 23125 707'),
(134,0,'Jérôme Bézier','parent','+49 30 23125 730'),
(134,1,'Hélène Bézier','sibling','+49 30 23125 703'),
(135,0,'يوسف عبد الرحمن','friend','+1 416 555 0176'),
(136,0,'प्रिया Venkataraman','parent','+351 21 0000 191'),
(136,1,'Lakshmi Venkataraman','spouse','+351 21 0000 704'),
(137,0,'Mariana d''Ávila','parent','+1 416 555 0144'),
(138,0,'Oğuz Çağlar','sibling','+90 212 000 0384'),
(138,1,'Işıl Çağlar','friend','+90 212 000 0652'),
(139,0,'민준 황보','parent','+81 3 0000 0048'),
(140,0,'Quốc Bảo Nguyễn','sibling','+1 416 555 0171'),
(140,1,'Thùy Dương Nguyễn','parent','+1 416 555 0118'),
(141,0,'伟 张','friend','+44 20 7946 0149'),
(142,0,'İbrahim Kılıç','sibling','+81 3 0000 0628'),
(143,0,'さくら 髙橋','parent','+20 2 0000 0072'),
(144,0,'민준 박','sibling','+44 20 7946 0313'),
(145,0,'서연 황보','spouse','+44 20 7946 0178'),
(147,0,'مريم عبد الرحمن','parent','+20 2 0000 0345'),
(148,0,'Antónia d''Ávila','sibling','+90 212 000 0440'),
(149,0,'静 王','spouse','+1 416 555 0119'),
(150,0,'Oğuz Çağlar','spouse','+20 2 0000 0478'),
(151,0,'Jürgen Weiß','sibling','+1 416 555 0116'),
(151,1,'Till Weiß','sibling','+1 416 555 0170'),
(152,0,'Eleanor O''Dowd','sibling','+81 3 0000 0404'),
(153,0,'도윤 황보','friend','+49 30 23125 228'),
(154,0,'Mariana Gonçalves','sibling','+44 20 7946 0759'),
(154,1,'Tomás Gonçalves','sibling','+44 20 7946 0626'),
(156,0,'美咲 髙橋','sibling','+1 416 555 0143'),
(157,0,'François Bézier','friend','+81 3 0000 0560'),
(158,0,'Zadie O''Dowd','parent','+20 2 0000 0027'),
(159,0,'Lakshmi शर्मा','parent','+49 30 23125 237'),
(160,0,'Siobhán D''Arcy','friend','+44 20 7946 0606'),
(162,0,'Jérôme Noël','friend','+1 416 555 0188'),
(163,0,'Mariana Gonçalves','friend','+1 416 555 0163'),
(164,0,'지우 김','sibling','+49 30 23125 028'),
(165,0,'Kim Krüger','sibling','+1 416 555 0169'),
(166,0,'François L''Hôpital','parent','+20 2 0000 0678'),
(167,0,'민준 황보','spouse','+20 2 0000 0870'),
(168,0,'Chiamaka Ògúnbáńjọ','sibling','+1 416 555 0107'),
(169,0,'Götz Müller','sibling','+351 21 0000 424'),
(169,1,'Mareike Müller','spouse','+351 21 0000 338'),
(171,0,'Mariana Gonçalves','parent','+351 21 0000 775'),
(172,0,'Oğuz Smythe','sibling','+90 212 000 0683'),
(172,1,'Çiğdem Smythe','sibling','+90 212 000 0897'),
(173,0,'Tomás Conceição','friend','+20 2 0000 0861'),
(174,0,'Simão Gonçalves','parent','+49 30 23125 965'),
(176,0,'陽菜 佐藤','parent','+351 21 0000 580'),
(177,0,'Thùy Dương Trần','parent','+1 416 555 0121'),
(177,1,'Văn Đức Trần','spouse','+1 416 555 0150'),
(178,0,'Arjun Iyer','sibling','+351 21 0000 417'),
(178,1,'प्रिया Iyer','friend','+351 21 0000 634'),
(179,0,'विक्रम पटेल','parent','+44 20 7946 0850'),
(181,0,'Robin ap Gwilym','spouse','+20 2 0000 0750'),
(182,0,'Łukasz Łoś','sibling','+44 20 7946 0431'),
(183,0,'Róisín Okonkwo','friend','+1 416 555 0193'),
(184,0,'Agnieszka Dąbrowski','spouse','+20 2 0000 0189'),
(184,1,'Małgorzata Dąbrowski','parent','+20 2 0000 0457'),
(187,0,'Jördis Lindqvist-Böhm','spouse','+44 20 7946 0256'),
(189,0,'Till Schäfer','sibling','+1 416 555 0102'),
(189,1,'Jördis Schäfer','parent','+1 416 555 0141'),
(190,0,'Anneliese Müller','friend','+1 416 555 0141'),
(191,0,'Ned Featherstone-Haugh','spouse','+44 20 7946 0472'),
(191,1,'Rhys Featherstone-Haugh','sibling','+44 20 7946 0812'),
(192,0,'子轩 李','spouse','+81 3 0000 0276'),
(192,1,'雨桐 李','spouse','+81 3 0000 0322'),
(193,0,'Chukwuemeka Ògúnbáńjọ','spouse','+49 30 23125 311'),
(195,0,'يوسف منصور','parent','+49 30 23125 543'),
(196,0,'Eoghan D''Arcy','parent','+44 20 7946 0145'),
(197,0,'Loïc Bézier','parent','+351 21 0000 734'),
(198,0,'Văn Đức Trần','parent','+81 3 0000 0003'),
(200,0,'Zoë Ọlájídé','sibling','+49 30 23125 586'),
(202,0,'Eleanor O''Dowd','sibling','+1 416 555 0161'),
(203,0,'Quốc Bảo Nguyễn','parent','+351 21 0000 805'),
(204,0,'Hélène Noël','parent','+44 20 7946 0930'),
(204,1,'François Noël','spouse','+44 20 7946 0269'),
(205,0,'प्रिया शर्मा','friend','+81 3 0000 0278'),
(206,0,'Loïc D''Aubigné','spouse','+81 3 0000 0636'),
(207,0,'विक्रम Iyer','parent','+44 20 7946 0322'),
(208,0,'Ned ap Gwilym','spouse','+81 3 0000 0677'),
(208,1,'Robin ap Gwilym','parent','+81 3 0000 0312'),
(209,0,'Ananya Venkataraman','spouse','+44 20 7946 0115'),
(210,0,'陽菜 渡辺','spouse','+20 2 0000 0461'),
(212,0,'子轩 张','parent','+90 212 000 0029'),
(213,0,'지우 김','sibling','+90 212 000 0647'),
(213,1,'지우 김','spouse','+90 212 000 0331'),
(214,0,'Robin d''Ávila','friend','+44 20 7946 0033'),
(214,1,'Alfie d''Ávila','spouse','+44 20 7946 0312'),
(215,0,'翔 髙橋','spouse','+44 20 7946 0285'),
(215,1,'大翔 髙橋','sibling','+44 20 7946 0935'),
(216,0,'Niamh O''Connor','spouse','+20 2 0000 0726'),
(217,0,'Simão Brandão','friend','+81 3 0000 0843'),
(218,0,'عمر حداد','friend','+81 3 0000 0237'),
(220,0,'विक्रम पटेल','spouse','+90 212 000 0098'),
(220,1,'Lakshmi पटेल','parent','+90 212 000 0780'),
(223,0,'Łukasz Wiśniewska','parent','+351 21 0000 537'),
(224,0,'Simão Araújo','friend','+1 416 555 0121'),
(225,0,'伟 Kılıç','parent','+1 416 555 0125'),
(225,1,'Ngọc Ánh Kılıç','friend','+1 416 555 0138'),
(226,0,'Zadie Blackwood','spouse','+20 2 0000 0303'),
(229,0,'Táíwò Ògúnbáńjọ','sibling','+20 2 0000 0219'),
(230,0,'Tomás Brandão','parent','+81 3 0000 0782'),
(230,1,'Conceição Brandão','friend','+81 3 0000 0907'),
(231,0,'서연 황보','friend','+49 30 23125 459'),
(232,0,'Matthias Weiß','sibling','+20 2 0000 0486'),
(232,1,'Anneliese Weiß','friend','+20 2 0000 0574'),
(234,0,'Çiğdem Öztürk','friend','+20 2 0000 0843'),
(234,1,'Şebnem Öztürk','friend','+20 2 0000 0039'),
(235,0,'Tomás Magalhães','spouse','+90 212 000 0145'),
(236,0,'서연 김','spouse','+81 3 0000 0482'),
(236,1,'서연 김','parent','+81 3 0000 0981'),
(237,0,'서연 김','spouse','+1 416 555 0102'),
(238,0,'서연 김','sibling','+81 3 0000 0226'),
(240,0,'도윤 김','spouse','+49 30 23125 281'),
(240,1,'지우 김','friend','+49 30 23125 205'),
(241,0,'أحمد المصري','parent','+1 416 555 0119'),
(242,0,'Gonçalo Magalhães','parent','+20 2 0000 0221'),
(243,0,'Ayşe O''Connor','friend','+90 212 000 0740'),
(244,0,'Callum O''Dowd','parent','+81 3 0000 0969'),
(245,0,'Camille D''Aubigné','spouse','+44 20 7946 0164'),
(245,1,'Hélène D''Aubigné','friend','+44 20 7946 0652'),
(246,0,'Yiğit L''Hôpital','spouse','+90 212 000 0424'),
(246,1,'Gülşah L''Hôpital','friend','+90 212 000 0540'),
(247,0,'عمر منصور','spouse','+90 212 000 0767'),
(247,1,'ليلى منصور','friend','+90 212 000 0120'),
(248,0,'विक्रम शर्मा','spouse','+81 3 0000 0128'),
(250,0,'Jürgen Schäfer','parent','+351 21 0000 402'),
(251,0,'静 欧阳','spouse','+1 416 555 0173'),
(251,1,'秀英 欧阳','spouse','+1 416 555 0190'),
(253,0,'静 王','parent','+351 21 0000 194'),
(254,0,'Małgorzata Łoś','friend','+49 30 23125 782'),
(256,0,'Mariana Araújo','parent','+1 416 555 0184'),
(256,1,'Gonçalo Araújo','spouse','+1 416 555 0150'),
(257,0,'Zdzisław Dąbrowski','friend','+351 21 0000 132'),
(258,0,'Camille Noël','sibling','+1 416 555 0177'),
(259,0,'Oğuz Güneş','friend','+20 2 0000 0239'),
(260,0,'विक्रम शर्मा','sibling','+81 3 0000 0938'),
(261,0,'Arjun पटेल','sibling','+351 21 0000 734'),
(263,0,'Łukasz Źrebiec','sibling','+49 30 23125 745'),
(263,1,'Zdzisław Źrebiec','spouse','+49 30 23125 700'),
(264,0,'大翔 髙橋','friend','+90 212 000 0506'),
(265,0,'Pádraig D''Arcy','spouse','+1 416 555 0197'),
(266,0,'Thị Hương Trần','spouse','+49 30 23125 576'),
(267,0,'Ömer Şahin','parent','+20 2 0000 0832'),
(269,0,'健太 渡辺','parent','+1 416 555 0159'),
(269,1,'大翔 渡辺','friend','+1 416 555 0121'),
(271,0,'Adébísí Eze','friend','+81 3 0000 0451'),
(272,0,'서연 황보','sibling','+49 30 23125 851'),
(273,0,'서연 김','parent','+1 416 555 0159'),
(274,0,'Oğuz Şahin','parent','+90 212 000 0807'),
(275,0,'Ananya Venkataraman','parent','+351 21 0000 215'),
(276,0,'प्रिया Iyer','parent','+44 20 7946 0611'),
(277,0,'健太 髙橋','sibling','+1 416 555 0190'),
(277,1,'美咲 髙橋','spouse','+1 416 555 0135'),
(278,0,'Océane Bézier','friend','+90 212 000 0587'),
(278,1,'Aimée Bézier','spouse','+90 212 000 0669'),
(279,0,'Łukasz Dąbrowski','sibling','+1 416 555 0171'),
(280,0,'Eleanor O''Dowd','parent','+1 416 555 0183'),
(281,0,'Şebnem Şahin','sibling','+351 21 0000 584'),
(281,1,'İbrahim Şahin','friend','+351 21 0000 400'),
(282,0,'Oğuz Şahin','sibling','+1 416 555 0121'),
(283,0,'Văn Đức Đặng','friend','+20 2 0000 0987'),
(283,1,'Ngọc Ánh Đặng','friend','+20 2 0000 0580'),
(284,0,'Świętosława Łoś','spouse','+1 416 555 0170'),
(285,0,'Yétúndé Adébáyò','spouse','+1 416 555 0101'),
(286,0,'Camille L''Hôpital','spouse','+1 416 555 0112'),
(287,0,'Océane D''Aubigné','sibling','+44 20 7946 0754'),
(288,0,'子轩 欧阳','spouse','+81 3 0000 0563'),
(290,0,'Inês Conceição','sibling','+44 20 7946 0363'),
(291,0,'Róisín D''Arcy','parent','+20 2 0000 0301'),
(292,0,'Ned Featherstone-Haugh','spouse','+49 30 23125 220'),
(293,0,'Jördis Lindqvist-Böhm','friend','+81 3 0000 0226'),
(294,0,'Ngọc Ánh Đặng','spouse','+81 3 0000 0306'),
(294,1,'Minh Nhật Đặng','spouse','+81 3 0000 0473'),
(295,0,'Antónia Brandão','sibling','+1 416 555 0145'),
(297,0,'Michał Brzęczyszczykiewicz','sibling','+1 416 555 0136'),
(298,0,'Thùy Dương Nguyễn','friend','+1 416 555 0174'),
(299,0,'Pádraig O''Brien-Walsh','parent','+49 30 23125 360');

INSERT INTO leave_balances (employee_id, kind, days, taken) VALUES
(1,'vacation',30,0),
(1,'training',5,0),
(2,'vacation',20,0),
(2,'training',5,2),
(3,'vacation',20,3),
(3,'training',5,0),
(4,'vacation',25,0),
(4,'training',5,0),
(5,'vacation',30,0),
(5,'training',5,0),
(6,'vacation',25,0),
(6,'training',5,0),
(7,'vacation',28,0),
(7,'training',5,0),
(8,'vacation',30,0),
(8,'training',5,0),
(9,'vacation',28,6),
(9,'training',5,0),
(10,'vacation',28,0),
(10,'training',5,0),
(11,'vacation',21,0),
(11,'training',5,0),
(12,'vacation',30,0),
(12,'training',5,0),
(13,'vacation',28,10),
(13,'training',5,0),
(14,'vacation',20,0),
(14,'training',5,0),
(15,'vacation',20,0),
(15,'training',5,0),
(16,'vacation',30,0),
(16,'training',5,0),
(16,'parental',180,73),
(17,'vacation',20,0),
(17,'training',5,0),
(18,'vacation',30,0),
(18,'training',5,0),
(19,'vacation',28,0),
(19,'training',5,0),
(20,'vacation',20,0),
(20,'training',5,1),
(21,'vacation',20,0),
(21,'training',5,0),
(22,'vacation',28,0),
(22,'training',5,0),
(22,'parental',180,78),
(23,'vacation',25,0),
(23,'training',5,0),
(24,'vacation',20,0),
(24,'training',5,2),
(25,'vacation',20,0),
(25,'training',5,0),
(26,'vacation',30,0),
(26,'training',5,0),
(27,'vacation',21,0),
(27,'training',5,0),
(28,'vacation',20,0),
(28,'training',5,2),
(28,'parental',180,118),
(29,'vacation',20,0),
(29,'training',5,0),
(30,'vacation',28,0),
(30,'training',5,2),
(31,'vacation',25,10),
(31,'training',5,0),
(32,'vacation',28,0),
(32,'training',5,0),
(32,'parental',180,35),
(33,'vacation',28,7),
(33,'training',5,0),
(34,'vacation',20,0),
(34,'training',5,0),
(35,'vacation',25,12),
(35,'training',5,0),
(36,'vacation',25,0),
(36,'training',5,0),
(37,'vacation',20,3),
(37,'training',5,0),
(38,'vacation',21,0),
(38,'training',5,0),
(39,'vacation',30,0),
(39,'training',5,0),
(40,'vacation',20,0),
(40,'training',5,0),
(41,'vacation',20,0),
(41,'training',5,0),
(42,'vacation',28,0),
(42,'training',5,0),
(43,'vacation',20,0),
(43,'training',5,0),
(44,'vacation',20,12),
(44,'training',5,0),
(45,'vacation',21,11),
(45,'training',5,0),
(46,'vacation',21,0),
(46,'training',5,3),
(47,'vacation',28,6),
(47,'training',5,0),
(48,'vacation',28,0),
(48,'training',5,0),
(49,'vacation',20,0),
(49,'training',5,0),
(50,'vacation',20,0),
(50,'training',5,0),
(51,'vacation',20,0),
(51,'training',5,0),
(52,'vacation',21,10),
(52,'training',5,0),
(53,'vacation',28,0),
(53,'training',5,0),
(54,'vacation',28,0),
(54,'training',5,0),
(55,'vacation',28,0),
(55,'training',5,0),
(56,'vacation',20,0),
(56,'training',5,0),
(56,'parental',180,62),
(57,'vacation',21,0),
(57,'training',5,0),
(58,'vacation',21,0),
(58,'training',5,0),
(58,'parental',180,68),
(59,'vacation',30,0),
(59,'training',5,1),
(60,'vacation',25,0),
(60,'training',5,0),
(61,'vacation',21,0),
(61,'training',5,0),
(62,'vacation',20,0),
(62,'training',5,0),
(62,'parental',180,87),
(63,'vacation',28,0),
(63,'training',5,0),
(64,'vacation',30,0),
(64,'training',5,0),
(65,'vacation',20,0),
(65,'training',5,0),
(66,'vacation',20,0),
(66,'training',5,0),
(67,'vacation',30,10),
(67,'training',5,0),
(68,'vacation',28,0),
(68,'training',5,0),
(68,'parental',180,72),
(69,'vacation',28,0),
(69,'training',5,0),
(70,'vacation',20,12),
(70,'training',5,0),
(71,'vacation',20,0),
(71,'training',5,0),
(72,'vacation',30,0),
(72,'training',5,0),
(73,'vacation',20,0),
(73,'training',5,0),
(74,'vacation',20,13),
(74,'training',5,3),
(75,'vacation',20,0),
(75,'training',5,0),
(75,'parental',180,51),
(76,'vacation',20,0),
(76,'training',5,0),
(76,'parental',180,64),
(77,'vacation',21,2),
(77,'training',5,0),
(78,'vacation',30,0),
(78,'training',5,0),
(79,'vacation',30,6),
(79,'training',5,0),
(80,'vacation',28,0),
(80,'training',5,3),
(81,'vacation',21,0),
(81,'training',5,0),
(82,'vacation',20,9),
(82,'training',5,0),
(82,'parental',180,70),
(83,'vacation',20,8),
(83,'training',5,0),
(84,'vacation',25,0),
(84,'training',5,0),
(85,'vacation',25,0),
(85,'training',5,0),
(86,'vacation',30,2),
(86,'training',5,0),
(87,'vacation',20,0),
(87,'training',5,0),
(88,'vacation',20,0),
(88,'training',5,0),
(89,'vacation',28,0),
(89,'training',5,0),
(90,'vacation',30,0),
(90,'training',5,0),
(91,'vacation',21,0),
(91,'training',5,0),
(92,'vacation',21,0),
(92,'training',5,0),
(93,'vacation',20,0),
(93,'training',5,1),
(94,'vacation',21,0),
(94,'training',5,0),
(95,'vacation',21,11),
(95,'training',5,1),
(96,'vacation',28,0),
(96,'training',5,0),
(97,'vacation',28,9),
(97,'training',5,0),
(98,'vacation',28,0),
(98,'training',5,0),
(99,'vacation',20,0),
(99,'training',5,0),
(100,'vacation',20,0),
(100,'training',5,2),
(101,'vacation',20,13),
(101,'training',5,0),
(102,'vacation',25,0),
(102,'training',5,0),
(103,'vacation',30,0),
(103,'training',5,0),
(104,'vacation',20,0),
(104,'training',5,0),
(105,'vacation',21,0),
(105,'training',5,0),
(106,'vacation',30,0),
(106,'training',5,0),
(107,'vacation',20,0),
(107,'training',5,0),
(108,'vacation',25,0),
(108,'training',5,0),
(109,'vacation',30,0),
(109,'training',5,1),
(110,'vacation',28,9),
(110,'training',5,0),
(111,'vacation',20,0),
(111,'training',5,0),
(112,'vacation',21,0),
(112,'training',5,0),
(113,'vacation',25,0),
(113,'training',5,0),
(114,'vacation',20,0),
(114,'training',5,2),
(115,'vacation',20,0),
(115,'training',5,0),
(116,'vacation',30,12),
(116,'training',5,0),
(117,'vacation',21,7),
(117,'training',5,0),
(118,'vacation',21,0),
(118,'training',5,0),
(119,'vacation',20,0),
(119,'training',5,0),
(120,'vacation',20,0),
(120,'training',5,0),
(121,'vacation',25,0),
(121,'training',5,0),
(122,'vacation',21,0),
(122,'training',5,0),
(123,'vacation',25,7),
(123,'training',5,0),
(124,'vacation',20,0),
(124,'training',5,0),
(125,'vacation',25,6),
(125,'training',5,0),
(126,'vacation',30,0),
(126,'training',5,0),
(127,'vacation',20,0),
(127,'training',5,0),
(128,'vacation',28,3),
(128,'training',5,0),
(129,'vacation',20,0),
(129,'training',5,0),
(130,'vacation',28,0),
(130,'training',5,2),
(131,'vacation',30,0),
(131,'training',5,0),
(132,'vacation',25,0),
(132,'training',5,1),
(133,'vacation',30,0),
(133,'training',5,0),
(134,'vacation',30,0),
(134,'training',5,0),
(135,'vacation',20,0),
(135,'training',5,0),
(136,'vacation',25,0),
(136,'training',5,0),
(137,'vacation',20,0),
(137,'training',5,0),
(138,'vacation',20,0),
(138,'training',5,0),
(139,'vacation',20,14),
(139,'training',5,0),
(140,'vacation',20,0),
(140,'training',5,0),
(141,'vacation',28,0),
(141,'training',5,0),
(142,'vacation',20,0),
(142,'training',5,0),
(142,'parental',180,77),
(143,'vacation',21,0),
(143,'training',5,0),
(144,'vacation',28,0),
(144,'training',5,0),
(145,'vacation',28,0),
(145,'training',5,0),
(146,'vacation',20,6),
(146,'training',5,0),
(147,'vacation',21,0),
(147,'training',5,0),
(148,'vacation',20,10),
(148,'training',5,0),
(149,'vacation',20,0),
(149,'training',5,0),
(150,'vacation',21,14),
(150,'training',5,0),
(151,'vacation',20,0),
(151,'training',5,0),
(152,'vacation',20,0),
(152,'training',5,0),
(153,'vacation',30,0),
(153,'training',5,0),
(154,'vacation',28,0),
(154,'training',5,0),
(155,'vacation',21,0),
(155,'training',5,0),
(156,'vacation',20,0),
(156,'training',5,0),
(156,'parental',180,59),
(157,'vacation',20,0),
(157,'training',5,0),
(158,'vacation',21,0),
(158,'training',5,0),
(159,'vacation',30,0),
(159,'training',5,0),
(160,'vacation',28,11),
(160,'training',5,0),
(161,'vacation',20,0),
(161,'training',5,0),
(161,'parental',180,81),
(162,'vacation',20,0),
(162,'training',5,0),
(163,'vacation',20,0),
(163,'training',5,0),
(164,'vacation',30,0),
(164,'training',5,0),
(165,'vacation',20,0),
(165,'training',5,2),
(166,'vacation',21,12),
(166,'training',5,0),
(167,'vacation',21,0),
(167,'training',5,0),
(168,'vacation',20,0),
(168,'training',5,2),
(169,'vacation',25,0),
(169,'training',5,0),
(170,'vacation',20,2),
(170,'training',5,0),
(171,'vacation',25,0),
(171,'training',5,0),
(172,'vacation',20,12),
(172,'training',5,0),
(173,'vacation',21,0),
(173,'training',5,0),
(174,'vacation',30,0),
(174,'training',5,0),
(175,'vacation',20,0),
(175,'training',5,0),
(176,'vacation',25,0),
(176,'training',5,0),
(177,'vacation',20,0),
(177,'training',5,0),
(178,'vacation',25,0),
(178,'training',5,0),
(179,'vacation',28,0),
(179,'training',5,0),
(180,'vacation',21,0),
(180,'training',5,0),
(181,'vacation',21,0),
(181,'training',5,0),
(182,'vacation',28,0),
(182,'training',5,0),
(183,'vacation',20,0),
(183,'training',5,0),
(184,'vacation',21,6),
(184,'training',5,0),
(185,'vacation',21,0),
(185,'training',5,0),
(185,'parental',180,48),
(186,'vacation',21,0),
(186,'training',5,0),
(187,'vacation',28,11),
(187,'training',5,0),
(188,'vacation',21,0),
(188,'training',5,0),
(189,'vacation',20,0),
(189,'training',5,0),
(190,'vacation',20,0),
(190,'training',5,0),
(191,'vacation',28,0),
(191,'training',5,0),
(192,'vacation',20,0),
(192,'training',5,0),
(193,'vacation',30,0),
(193,'training',5,2),
(194,'vacation',30,3),
(194,'training',5,0),
(195,'vacation',30,0),
(195,'training',5,0),
(196,'vacation',28,0),
(196,'training',5,3),
(197,'vacation',25,0),
(197,'training',5,0),
(198,'vacation',20,10),
(198,'training',5,0),
(199,'vacation',21,0),
(199,'training',5,0),
(200,'vacation',30,0),
(200,'training',5,0),
(201,'vacation',20,3),
(201,'training',5,0),
(202,'vacation',20,12),
(202,'training',5,0),
(203,'vacation',25,11),
(203,'training',5,0),
(204,'vacation',28,0),
(204,'training',5,0),
(205,'vacation',20,0),
(205,'training',5,0),
(206,'vacation',20,0),
(206,'training',5,0),
(207,'vacation',28,5),
(207,'training',5,0),
(208,'vacation',20,14),
(208,'training',5,0),
(209,'vacation',28,0),
(209,'training',5,0),
(210,'vacation',21,0),
(210,'training',5,0),
(211,'vacation',20,0),
(211,'training',5,0),
(212,'vacation',20,0),
(212,'training',5,0),
(213,'vacation',20,0),
(213,'training',5,2),
(214,'vacation',28,0),
(214,'training',5,0),
(215,'vacation',28,0),
(215,'training',5,0),
(216,'vacation',21,0),
(216,'training',5,0),
(217,'vacation',20,0),
(217,'training',5,0),
(218,'vacation',20,0),
(218,'training',5,3),
(219,'vacation',30,0),
(219,'training',5,0),
(220,'vacation',20,0),
(220,'training',5,0),
(221,'vacation',28,14),
(221,'training',5,0),
(222,'vacation',20,0),
(222,'training',5,0),
(223,'vacation',25,0),
(223,'training',5,2),
(224,'vacation',20,0),
(224,'training',5,0),
(225,'vacation',20,0),
(225,'training',5,0),
(226,'vacation',21,12),
(226,'training',5,0),
(227,'vacation',21,0),
(227,'training',5,0),
(228,'vacation',20,0),
(228,'training',5,0),
(229,'vacation',21,0),
(229,'training',5,0),
(230,'vacation',20,0),
(230,'training',5,0),
(231,'vacation',30,12),
(231,'training',5,0),
(232,'vacation',21,0),
(232,'training',5,0),
(233,'vacation',21,0),
(233,'training',5,0),
(234,'vacation',21,0),
(234,'training',5,0),
(234,'parental',180,73),
(235,'vacation',20,0),
(235,'training',5,0),
(235,'parental',180,59),
(236,'vacation',20,0),
(236,'training',5,1),
(237,'vacation',20,0),
(237,'training',5,0),
(238,'vacation',20,0),
(238,'training',5,0),
(239,'vacation',30,0),
(239,'training',5,2),
(240,'vacation',30,2),
(240,'training',5,0),
(241,'vacation',20,0),
(241,'training',5,0),
(242,'vacation',21,0),
(242,'training',5,0),
(243,'vacation',20,12),
(243,'training',5,0),
(244,'vacation',20,0),
(244,'training',5,3),
(245,'vacation',28,0),
(245,'training',5,0),
(246,'vacation',20,0),
(246,'training',5,0),
(247,'vacation',20,0),
(247,'training',5,0),
(248,'vacation',20,0),
(248,'training',5,0),
(249,'vacation',20,0),
(249,'training',5,0),
(250,'vacation',25,0),
(250,'training',5,0),
(251,'vacation',20,0),
(251,'training',5,0),
(252,'vacation',30,0),
(252,'training',5,0),
(253,'vacation',25,0),
(253,'training',5,0),
(254,'vacation',30,0),
(254,'training',5,0),
(255,'vacation',20,7),
(255,'training',5,1),
(256,'vacation',20,0),
(256,'training',5,0),
(257,'vacation',25,0),
(257,'training',5,0),
(258,'vacation',20,7),
(258,'training',5,0),
(259,'vacation',21,0),
(259,'training',5,2),
(260,'vacation',20,0),
(260,'training',5,0),
(261,'vacation',25,0),
(261,'training',5,0),
(262,'vacation',25,0),
(262,'training',5,0),
(263,'vacation',30,0),
(263,'training',5,0),
(264,'vacation',20,12),
(264,'training',5,0),
(265,'vacation',20,0),
(265,'training',5,0),
(266,'vacation',30,9),
(266,'training',5,0),
(267,'vacation',21,0),
(267,'training',5,0),
(268,'vacation',20,10),
(268,'training',5,0),
(268,'parental',180,81),
(269,'vacation',20,0),
(269,'training',5,1),
(270,'vacation',20,0),
(270,'training',5,0),
(270,'parental',180,49),
(271,'vacation',20,0),
(271,'training',5,0),
(272,'vacation',30,0),
(272,'training',5,0),
(273,'vacation',20,0),
(273,'training',5,0),
(274,'vacation',20,0),
(274,'training',5,0),
(275,'vacation',25,0),
(275,'training',5,0),
(276,'vacation',28,0),
(276,'training',5,0),
(277,'vacation',20,0),
(277,'training',5,0),
(278,'vacation',20,0),
(278,'training',5,0),
(279,'vacation',20,0),
(279,'training',5,0),
(280,'vacation',20,0),
(280,'training',5,0),
(281,'vacation',25,14),
(281,'training',5,0),
(282,'vacation',20,0),
(282,'training',5,2),
(283,'vacation',21,9),
(283,'training',5,0),
(284,'vacation',20,0),
(284,'training',5,0),
(284,'parental',180,59),
(285,'vacation',20,0),
(285,'training',5,0),
(285,'parental',180,31),
(286,'vacation',20,14),
(286,'training',5,0),
(287,'vacation',28,0),
(287,'training',5,0),
(288,'vacation',20,0),
(288,'training',5,0),
(288,'parental',180,60),
(289,'vacation',25,0),
(289,'training',5,0),
(290,'vacation',28,0),
(290,'training',5,0),
(291,'vacation',21,0),
(291,'training',5,0),
(292,'vacation',30,0),
(292,'training',5,3),
(293,'vacation',20,0),
(293,'training',5,0),
(294,'vacation',20,0),
(294,'training',5,0),
(295,'vacation',20,0),
(295,'training',5,0),
(296,'vacation',25,0),
(296,'training',5,0),
(297,'vacation',20,0),
(297,'training',5,0),
(298,'vacation',20,6),
(298,'training',5,0),
(299,'vacation',30,0),
(299,'training',5,0),
(300,'vacation',28,0),
(300,'training',5,3),
(300,'parental',180,47);

INSERT INTO time_off (id, employee_id, type, status, start_date, end_date, half_day, reason, approver_id, created_at, updated_at) VALUES
(1,57,'vacation','cancelled','2026-01-02','2026-01-15',0,'Summer with the family',3,'2025-12-16T12:34:00Z','2025-12-17T15:43:00Z'),
(2,148,'vacation','approved','2026-01-02','2026-01-11',0,'Camino de Santiago',5,'2025-12-31T16:30:00Z','2026-01-01T11:31:00Z'),
(3,259,'training','approved','2026-01-02','2026-01-03',0,'Language school',10,'2025-12-19T08:46:00Z','2025-12-20T14:35:00Z'),
(4,207,'vacation','approved','2026-01-03','2026-01-07',0,NULL,8,'2025-12-29T16:55:00Z','2025-12-30T12:41:00Z'),
(5,261,'sick','rejected','2026-01-03','2026-01-03',1,'Back surgery',10,'2025-11-12T10:43:00Z','2025-11-13T17:46:00Z'),
(6,163,'parental','cancelled','2026-01-04','2026-02-16',0,'Adoption',6,'2025-12-17T09:30:00Z','2025-12-18T17:34:00Z'),
(7,229,'sick','approved','2026-01-04','2026-01-07',0,'Dentist',8,'2025-11-20T06:51:00Z','2025-11-21T14:19:00Z'),
(8,52,'vacation','approved','2026-01-05','2026-01-12',0,'Summer with the family',3,'2025-12-26T10:30:00Z','2025-12-27T14:58:00Z'),
(9,11,'unpaid','approved','2026-01-06','2026-01-12',0,'Moving house',1,'2025-11-20T15:24:00Z','2025-11-21T07:41:00Z'),
(10,215,'sick','approved','2026-01-06','2026-01-06',0,'Back surgery',8,'2025-12-24T08:03:00Z','2025-12-25T12:20:00Z'),
(11,184,'vacation','approved','2026-01-07','2026-01-12',0,'お盆で帰省',7,'2025-12-30T10:37:00Z','2025-12-31T12:51:00Z'),
(12,210,'sick','rejected','2026-01-07','2026-01-07',1,'Back surgery',8,'2025-12-08T10:03:00Z','2025-12-09T06:48:00Z'),
(13,212,'vacation','cancelled','2026-01-07','2026-01-11',0,NULL,8,'2025-12-21T10:04:00Z','2025-12-22T17:35:00Z'),
(14,285,'parental','approved','2026-01-07','2026-02-06',0,'Adoption',11,'2025-12-28T09:26:00Z','2025-12-29T09:43:00Z'),
(15,24,'training','approved','2026-01-08','2026-01-09',0,'First-aid refresher',2,'2026-01-04T14:50:00Z','2026-01-05T14:26:00Z'),
(16,98,'sick','approved','2026-01-09','2026-01-12',0,'Migraine',3,'2025-11-27T15:44:00Z','2025-11-28T08:57:00Z'),
(17,31,'vacation','approved','2026-01-10','2026-01-19',0,NULL,3,'2025-12-10T13:15:00Z','2025-12-11T09:35:00Z'),
(18,136,'unpaid','approved','2026-01-10','2026-01-27',0,'Private matter',4,'2025-11-28T09:02:00Z','2025-11-29T07:35:00Z'),
(19,169,'sick','approved','2026-01-10','2026-01-12',0,'Back surgery',6,'2025-11-28T16:47:00Z','2025-11-29T14:46:00Z'),
(20,287,'unpaid','rejected','2026-01-10','2026-01-17',0,'Caring for my father',11,'2025-11-11T08:46:00Z','2025-11-12T17:05:00Z'),
(21,76,'parental','approved','2026-01-11','2026-03-15',0,NULL,3,'2026-01-03T16:23:00Z','2026-01-04T15:22:00Z'),
(22,83,'vacation','approved','2026-01-12','2026-01-19',0,NULL,3,'2025-12-24T13:07:00Z','2025-12-25T06:58:00Z'),
(23,120,'sick','approved','2026-01-12','2026-01-13',0,'Back surgery',3,'2025-11-17T14:25:00Z','2025-11-18T18:02:00Z'),
(24,254,'vacation','cancelled','2026-01-12','2026-01-23',0,'Wedding in İzmir',10,'2025-11-15T08:15:00Z','2025-11-16T14:43:00Z'),
(25,151,'unpaid','cancelled','2026-01-13','2026-01-30',0,'Caring for my father',5,'2025-11-30T13:07:00Z','2025-12-01T11:26:00Z'),
(26,295,'vacation','cancelled','2026-01-13','2026-01-18',0,'Alps ⛰️',11,'2025-12-06T12:24:00Z','2025-12-07T16:24:00Z'),
(27,78,'parental','cancelled','2026-01-14','2026-04-12',0,'Adoption',3,'2025-12-22T12:05:00Z','2025-12-23T17:50:00Z'),
(28,91,'training','cancelled','2026-01-14','2026-01-15',0,'Language school',3,'2025-12-06T14:27:00Z','2025-12-07T09:19:00Z'),
(29,155,'sick','approved','2026-01-14','2026-01-14',1,'Doctor''s orders',5,'2025-11-22T10:15:00Z','2025-11-23T16:04:00Z'),
(30,191,'vacation','cancelled','2026-01-15','2026-01-21',0,NULL,7,'2025-12-01T17:40:00Z','2025-12-02T16:41:00Z'),
(31,245,'unpaid','approved','2026-01-16','2026-01-28',0,'Private matter',9,'2025-11-27T13:17:00Z','2025-11-28T08:37:00Z'),
(32,47,'unpaid','rejected','2026-01-17','2026-01-24',0,'Private matter',3,'2025-12-07T09:19:00Z','2025-12-08T11:45:00Z'),
(33,96,'sick','rejected','2026-01-17','2026-01-20',0,'Doctor''s orders',3,'2025-12-08T10:43:00Z','2025-12-09T10:56:00Z'),
(34,45,'vacation','approved','2026-01-18','2026-01-28',0,'お盆で帰省',3,'2026-01-16T09:00:00Z','2026-01-17T13:50:00Z'),
(35,152,'vacation','rejected','2026-01-18','2026-01-21',0,NULL,5,'2025-12-19T16:53:00Z','2025-12-20T14:31:00Z'),
(36,74,'training','approved','2026-01-19','2026-01-21',0,'First-aid refresher',3,'2026-01-06T07:55:00Z','2026-01-07T16:38:00Z'),
(37,50,'unpaid','cancelled','2026-01-20','2026-01-30',0,'Private matter',3,'2025-11-28T13:55:00Z','2025-11-29T13:48:00Z'),
(38,114,'training','approved','2026-01-20','2026-01-21',0,'Language school',3,'2025-12-04T16:42:00Z','2025-12-05T12:59:00Z'),
(39,172,'vacation','approved','2026-01-20','2026-01-31',0,'Wedding in İzmir',6,'2025-12-21T06:58:00Z','2025-12-22T12:56:00Z'),
(40,177,'vacation','cancelled','2026-01-20','2026-01-31',0,'お盆で帰省',7,'2025-12-03T15:05:00Z','2025-12-04T14:08:00Z'),
(41,184,'parental','cancelled','2026-01-20','2026-03-14',0,'Second child',7,'2025-12-10T18:15:00Z','2025-12-11T08:06:00Z'),
(42,9,'vacation','approved','2026-01-21','2026-01-26',0,'お盆で帰省',1,'2025-12-12T09:16:00Z','2025-12-13T15:57:00Z'),
(43,39,'sick','approved','2026-01-21','2026-01-26',0,'Doctor''s orders',3,'2026-01-01T18:15:00Z','2026-01-02T14:28:00Z'),
(44,58,'parental','rejected','2026-01-21','2026-03-02',0,NULL,3,'2026-01-05T16:07:00Z','2026-01-06T14:40:00Z'),
(45,123,'vacation','approved','2026-01-22','2026-01-23',0,'Wedding in İzmir',4,'2026-01-07T17:45:00Z','2026-01-08T10:08:00Z'),
(46,161,'training','rejected','2026-01-22','2026-01-23',0,'Rust course',5,'2025-12-03T11:49:00Z','2025-12-04T08:20:00Z'),
(47,288,'parental','approved','2026-01-22','2026-03-22',0,NULL,11,'2025-12-24T16:48:00Z','2025-12-25T16:50:00Z'),
(48,4,'unpaid','rejected','2026-01-23','2026-02-03',0,'Private matter',1,'2026-01-13T12:39:00Z','2026-01-14T09:57:00Z'),
(49,201,'vacation','approved','2026-01-23','2026-01-25',0,'Wedding in İzmir',8,'2026-01-11T07:13:00Z','2026-01-12T10:30:00Z'),
(50,296,'sick','cancelled','2026-01-23','2026-01-23',0,'Migraine',11,'2026-01-03T11:35:00Z','2026-01-04T06:56:00Z'),
(51,78,'unpaid','rejected','2026-01-24','2026-02-11',0,'Moving house',3,'2025-12-01T17:40:00Z','2025-12-02T14:12:00Z'),
(52,18,'sick','rejected','2026-01-25','2026-01-27',0,'Migraine',2,'2025-12-23T15:25:00Z','2025-12-24T16:40:00Z'),
(53,85,'vacation','cancelled','2026-01-26','2026-02-04',0,'Camino de Santiago',3,'2025-12-18T17:21:00Z','2025-12-19T07:25:00Z'),
(54,144,'sick','approved','2026-01-27','2026-01-27',0,'Flu',4,'2026-01-03T13:56:00Z','2026-01-04T08:27:00Z'),
(55,223,'training','approved','2026-01-27','2026-01-28',0,'Language school',8,'2026-01-25T13:43:00Z','2026-01-26T08:14:00Z'),
(56,15,'sick','approved','2026-01-28','2026-01-28',1,'Migraine',1,'2025-12-27T11:50:00Z','2025-12-28T13:55:00Z'),
(57,66,'vacation','rejected','2026-01-28','2026-02-05',0,'お盆で帰省',3,'2026-01-09T17:09:00Z','2026-01-10T14:03:00Z'),
(58,276,'vacation','cancelled','2026-01-28','2026-02-01',0,'Alps ⛰️',10,'2025-12-29T11:25:00Z','2025-12-30T11:03:00Z'),
(59,42,'sick','approved','2026-01-29','2026-02-03',0,'Back surgery',3,'2026-01-16T07:31:00Z','2026-01-17T14:30:00Z'),
(60,234,'sick','cancelled','2026-01-29','2026-02-03',0,'Back surgery',8,'2026-01-13T14:31:00Z','2026-01-14T15:10:00Z'),
(61,258,'unpaid','approved','2026-01-29','2026-02-02',0,'Caring for my father',10,'2026-01-09T08:40:00Z','2026-01-10T09:24:00Z'),
(62,117,'sick','approved','2026-01-30','2026-01-30',1,'Migraine',3,'2026-01-29T15:21:00Z','2026-01-30T07:37:00Z'),
(63,22,'parental','approved','2026-01-31','2026-04-18',0,'Adoption',2,'2026-01-21T18:20:00Z','2026-01-22T09:39:00Z'),
(64,82,'vacation','approved','2026-01-31','2026-02-08',0,'Camino de Santiago',3,'2025-12-13T17:49:00Z','2025-12-14T09:30:00Z'),
(65,282,'training','approved','2026-01-31','2026-02-01',0,'Language school',10,'2026-01-09T15:19:00Z','2026-01-10T17:44:00Z'),
(66,92,'sick','approved','2026-02-01','2026-02-01',1,'Dentist',3,'2025-12-04T10:52:00Z','2025-12-05T08:56:00Z'),
(67,224,'unpaid','approved','2026-02-01','2026-02-08',0,'Moving house',8,'2025-12-03T07:16:00Z','2025-12-04T11:31:00Z'),
(68,298,'vacation','cancelled','2026-02-02','2026-02-15',0,NULL,12,'2025-12-16T10:14:00Z','2025-12-17T17:27:00Z'),
(69,129,'sick','approved','2026-02-03','2026-02-07',0,'Migraine',4,'2026-01-08T08:55:00Z','2026-01-09T15:45:00Z'),
(70,151,'sick','approved','2026-02-03','2026-02-07',0,'Flu',5,'2025-12-08T10:42:00Z','2025-12-09T13:31:00Z'),
(71,194,'vacation','approved','2026-02-03','2026-02-05',0,'Wedding in İzmir',7,'2025-12-12T15:51:00Z','2025-12-13T14:22:00Z'),
(72,222,'sick','approved','2026-02-03','2026-02-03',1,'Back surgery',8,'2025-12-21T14:24:00Z','2025-12-22T09:54:00Z'),
(73,124,'unpaid','approved','2026-02-05','2026-02-17',0,'Moving house',4,'2025-12-28T07:47:00Z','2025-12-29T11:43:00Z'),
(74,261,'unpaid','cancelled','2026-02-05','2026-02-13',0,'Caring for my father',10,'2026-01-11T16:40:00Z','2026-01-12T07:48:00Z'),
(75,292,'training','approved','2026-02-05','2026-02-07',0,'Language school',11,'2025-12-25T09:54:00Z','2025-12-26T15:50:00Z'),
(76,77,'vacation','approved','2026-02-06','2026-02-07',0,'Camino de Santiago',3,'2025-12-14T07:10:00Z','2025-12-15T07:25:00Z'),
(77,217,'vacation','rejected','2026-02-06','2026-02-12',0,'Camino de Santiago',8,'2026-02-01T09:58:00Z','2026-02-02T09:03:00Z'),
(78,95,'training','approved','2026-02-07','2026-02-07',0,'Rust course',3,'2025-12-15T13:42:00Z','2025-12-16T13:52:00Z'),
(79,131,'unpaid','cancelled','2026-02-07','2026-02-12',0,'Private matter',4,'2026-01-26T17:01:00Z','2026-01-27T10:53:00Z'),
(80,203,'vacation','approved','2026-02-07','2026-02-17',0,'Camino de Santiago',8,'2026-01-17T08:52:00Z','2026-01-18T17:31:00Z'),
(81,289,'unpaid','approved','2026-02-07','2026-02-18',0,'Moving house',11,'2025-12-10T13:37:00Z','2025-12-11T10:59:00Z'),
(82,267,'parental','rejected','2026-02-08','2026-04-26',0,'Second child',10,'2026-02-02T14:27:00Z','2026-02-03T15:40:00Z'),
(83,276,'sick','cancelled','2026-02-08','2026-02-13',0,'Doctor''s orders',10,'2026-01-04T11:06:00Z','2026-01-05T16:33:00Z'),
(84,112,'sick','approved','2026-02-09','2026-02-10',0,'Migraine',3,'2026-01-20T08:39:00Z','2026-01-21T11:21:00Z'),
(85,262,'sick','approved','2026-02-09','2026-02-09',1,'Doctor''s orders',10,'2025-12-21T13:32:00Z','2025-12-22T10:40:00Z'),
(86,168,'training','cancelled','2026-02-10','2026-02-11',0,'First-aid refresher',6,'2025-12-25T15:33:00Z','2025-12-26T17:09:00Z'),
(87,176,'sick','rejected','2026-02-10','2026-02-11',0,'Dentist',6,'2026-01-29T17:09:00Z','2026-01-30T07:46:00Z'),
(88,140,'sick','approved','2026-02-11','2026-02-11',0,'Migraine',4,'2025-12-18T11:21:00Z','2025-12-19T07:24:00Z'),
(89,266,'vacation','approved','2026-02-11','2026-02-19',0,NULL,10,'2026-02-06T09:54:00Z','2026-02-07T06:44:00Z'),
(90,143,'sick','cancelled','2026-02-12','2026-02-16',0,'Dentist',4,'2026-02-06T15:43:00Z','2026-02-07T08:44:00Z'),
(91,145,'sick','cancelled','2026-02-12','2026-02-16',0,'Flu',5,'2026-01-01T07:07:00Z','2026-01-02T12:55:00Z'),
(92,237,'sick','approved','2026-02-13','2026-02-15',0,'Flu',9,'2025-12-17T08:54:00Z','2025-12-18T15:05:00Z'),
(93,258,'vacation','approved','2026-02-13','2026-02-19',0,'Summer with the family',10,'2026-02-01T15:31:00Z','2026-02-02T14:41:00Z'),
(94,29,'sick','cancelled','2026-02-14','2026-02-19',0,'Doctor''s orders',2,'2025-12-24T11:12:00Z','2025-12-25T16:07:00Z'),
(95,161,'parental','approved','2026-02-14','2026-05-05',0,NULL,5,'2026-02-04T10:25:00Z','2026-02-05T12:12:00Z'),
(96,166,'vacation','approved','2026-02-14','2026-02-25',0,'お盆で帰省',6,'2026-01-15T07:24:00Z','2026-01-16T09:12:00Z'),
(97,243,'vacation','approved','2026-02-14','2026-02-25',0,'Alps ⛰️',9,'2026-01-01T16:46:00Z','2026-01-02T17:46:00Z'),
(98,5,'vacation','cancelled','2026-02-15','2026-02-24',0,'Summer with the family',1,'2026-02-06T08:16:00Z','2026-02-07T17:32:00Z'),
(99,47,'sick','rejected','2026-02-15','2026-02-20',0,'Flu',3,'2026-02-03T09:56:00Z','2026-02-04T08:35:00Z'),
(100,106,'vacation','cancelled','2026-02-16','2026-02-18',0,'Summer with the family',3,'2026-01-02T17:29:00Z','2026-01-03T15:27:00Z'),
(101,116,'vacation','approved','2026-02-16','2026-02-27',0,'Wedding in İzmir',3,'2026-02-15T16:01:00Z','2026-02-16T10:42:00Z'),
(102,12,'unpaid','approved','2026-02-17','2026-03-05',0,'Private matter',1,'2026-01-24T07:22:00Z','2026-01-25T09:25:00Z'),
(103,139,'vacation','approved','2026-02-17','2026-03-02',0,'Summer with the family',4,'2026-01-10T17:58:00Z','2026-01-11T13:14:00Z'),
(104,151,'parental','cancelled','2026-02-17','2026-04-06',0,'Second child',5,'2026-01-25T10:34:00Z','2026-01-26T09:37:00Z'),
(105,37,'vacation','approved','2026-02-18','2026-02-20',0,NULL,3,'2026-01-30T09:04:00Z','2026-01-31T11:24:00Z'),
(106,174,'sick','approved','2026-02-19','2026-02-19',1,'Dentist',6,'2025-12-30T10:41:00Z','2025-12-31T09:39:00Z'),
(107,176,'vacation','rejected','2026-02-19','2026-03-04',0,'お盆で帰省',6,'2025-12-23T17:46:00Z','2025-12-24T09:27:00Z'),
(108,177,'sick','approved','2026-02-19','2026-02-19',1,'Back surgery',7,'2026-02-03T10:03:00Z','2026-02-04T14:32:00Z'),
(109,46,'training','approved','2026-02-20','2026-02-22',0,'Rust course',3,'2026-02-15T10:59:00Z','2026-02-16T16:10:00Z'),
(110,221,'vacation','approved','2026-02-20','2026-03-05',0,'Alps ⛰️',8,'2026-02-15T07:07:00Z','2026-02-16T11:27:00Z'),
(111,44,'vacation','approved','2026-02-21','2026-03-04',0,NULL,3,'2026-01-20T10:37:00Z','2026-01-21T15:08:00Z'),
(112,214,'unpaid','rejected','2026-02-21','2026-03-12',0,'Caring for my father',8,'2026-02-17T09:52:00Z','2026-02-18T14:15:00Z'),
(113,3,'vacation','approved','2026-02-22','2026-02-24',0,NULL,1,'2026-01-06T17:28:00Z','2026-01-07T10:36:00Z'),
(114,255,'vacation','approved','2026-02-22','2026-02-28',0,NULL,10,'2026-01-15T13:17:00Z','2026-01-16T14:34:00Z'),
(115,300,'sick','approved','2026-02-22','2026-02-27',0,'Back surgery',12,'2026-01-25T09:17:00Z','2026-01-26T11:53:00Z'),
(116,148,'sick','rejected','2026-02-23','2026-02-26',0,'Dentist',5,'2026-01-24T14:14:00Z','2026-01-25T16:53:00Z'),
(117,166,'vacation','rejected','2026-02-24','2026-02-26',0,'お盆で帰省',6,'2026-01-26T15:41:00Z','2026-01-27T15:56:00Z'),
(118,166,'vacation','rejected','2026-02-24','2026-03-05',0,'Camino de Santiago',6,'2025-12-27T15:10:00Z','2025-12-28T12:23:00Z'),
(119,284,'parental','approved','2026-02-24','2026-04-23',0,'Adoption',10,'2026-01-09T13:35:00Z','2026-01-10T17:46:00Z'),
(120,157,'vacation','rejected','2026-02-26','2026-03-08',0,'Alps ⛰️',5,'2025-12-31T09:38:00Z','2026-01-01T11:33:00Z'),
(121,154,'vacation','cancelled','2026-02-27','2026-03-10',0,'お盆で帰省',5,'2026-01-20T17:04:00Z','2026-01-21T06:57:00Z'),
(122,199,'sick','approved','2026-02-27','2026-02-28',0,'Back surgery',8,'2026-01-22T12:00:00Z','2026-01-23T07:58:00Z'),
(123,32,'parental','approved','2026-02-28','2026-04-03',0,'Second child',3,'2026-02-26T07:05:00Z','2026-02-27T18:20:00Z'),
(124,250,'sick','cancelled','2026-02-28','2026-03-03',0,'Back surgery',9,'2026-02-06T12:03:00Z','2026-02-07T10:52:00Z'),
(125,162,'unpaid','approved','2026-03-01','2026-03-20',0,'Caring for my father',6,'2026-01-23T15:30:00Z','2026-01-24T14:06:00Z'),
(126,169,'sick','rejected','2026-03-01','2026-03-04',0,'Migraine',6,'2026-01-15T16:12:00Z','2026-01-16T15:50:00Z'),
(127,22,'vacation','cancelled','2026-03-03','2026-03-11',0,'Summer with the family',2,'2026-01-08T09:31:00Z','2026-01-09T10:48:00Z'),
(128,286,'vacation','approved','2026-03-03','2026-03-16',0,'Camino de Santiago',11,'2026-02-18T16:43:00Z','2026-02-19T09:57:00Z'),
(129,152,'unpaid','approved','2026-03-04','2026-03-15',0,'Caring for my father',5,'2026-02-20T11:37:00Z','2026-02-21T09:02:00Z'),
(130,267,'vacation','rejected','2026-03-04','2026-03-05',0,'お盆で帰省',10,'2026-01-14T11:42:00Z','2026-01-15T17:14:00Z'),
(131,3,'vacation','rejected','2026-03-05','2026-03-13',0,NULL,1,'2026-01-25T08:19:00Z','2026-01-26T15:50:00Z'),
(132,173,'unpaid','rejected','2026-03-05','2026-03-11',0,'Moving house',6,'2026-01-20T16:41:00Z','2026-01-21T11:14:00Z'),
(133,51,'sick','approved','2026-03-06','2026-03-09',0,'Flu',3,'2026-01-18T07:03:00Z','2026-01-19T13:41:00Z'),
(134,129,'sick','rejected','2026-03-06','2026-03-07',0,'Doctor''s orders',4,'2026-02-17T11:56:00Z','2026-02-18T09:04:00Z'),
(135,281,'vacation','approved','2026-03-07','2026-03-11',0,'Wedding in İzmir',10,'2026-02-21T13:49:00Z','2026-02-22T07:14:00Z'),
(136,243,'sick','approved','2026-03-08','2026-03-10',0,'Flu',9,'2026-02-15T07:10:00Z','2026-02-16T17:57:00Z'),
(137,263,'parental','rejected','2026-03-08','2026-05-05',0,NULL,10,'2026-02-12T11:09:00Z','2026-02-13T11:05:00Z'),
(138,105,'vacation','rejected','2026-03-09','2026-03-21',0,'Alps ⛰️',3,'2026-01-11T13:38:00Z','2026-01-12T17:35:00Z'),
(139,239,'sick','cancelled','2026-03-09','2026-03-10',0,'Doctor''s orders',9,'2026-02-14T17:04:00Z','2026-02-15T07:25:00Z'),
(140,253,'vacation','cancelled','2026-03-09','2026-03-21',0,'お盆で帰省',9,'2026-03-05T11:15:00Z','2026-03-06T14:12:00Z'),
(141,255,'training','approved','2026-03-09','2026-03-09',0,'Language school',10,'2026-02-13T11:42:00Z','2026-02-14T11:41:00Z'),
(142,300,'parental','approved','2026-03-10','2026-04-25',0,'Second child',12,'2026-02-21T16:56:00Z','2026-02-22T13:20:00Z'),
(143,80,'vacation','cancelled','2026-03-11','2026-03-24',0,'Wedding in İzmir',3,'2026-01-16T12:29:00Z','2026-01-17T08:11:00Z'),
(144,142,'parental','approved','2026-03-11','2026-05-26',0,'Adoption',4,'2026-02-23T18:17:00Z','2026-02-24T09:29:00Z'),
(145,181,'sick','approved','2026-03-11','2026-03-12',0,'Doctor''s orders',7,'2026-01-28T11:36:00Z','2026-01-29T06:51:00Z'),
(146,230,'unpaid','approved','2026-03-11','2026-03-30',0,'Caring for my father',8,'2026-01-14T12:38:00Z','2026-01-15T11:42:00Z'),
(147,52,'sick','approved','2026-03-12','2026-03-12',1,'Flu',3,'2026-03-07T18:05:00Z','2026-03-08T12:41:00Z'),
(148,130,'training','approved','2026-03-13','2026-03-14',0,'Language school',4,'2026-01-30T07:03:00Z','2026-01-31T12:29:00Z'),
(149,185,'sick','rejected','2026-03-14','2026-03-14',1,'Dentist',7,'2026-03-04T06:53:00Z','2026-03-05T08:33:00Z'),
(150,28,'training','approved','2026-03-15','2026-03-16',0,'Language school',2,'2026-01-17T11:24:00Z','2026-01-18T11:42:00Z'),
(151,270,'parental','approved','2026-03-15','2026-05-02',0,NULL,10,'2026-03-06T16:23:00Z','2026-03-07T11:59:00Z'),
(152,125,'vacation','approved','2026-03-16','2026-03-21',0,'Summer with the family',4,'2026-02-14T12:25:00Z','2026-02-15T17:18:00Z'),
(153,187,'sick','approved','2026-03-16','2026-03-18',0,'Back surgery',7,'2026-01-20T18:03:00Z','2026-01-21T07:50:00Z'),
(154,55,'training','cancelled','2026-03-17','2026-03-17',0,'Language school',3,'2026-01-17T17:11:00Z','2026-01-18T09:27:00Z'),
(155,255,'parental','cancelled','2026-03-17','2026-05-14',0,NULL,10,'2026-01-28T12:59:00Z','2026-01-29T11:48:00Z'),
(156,35,'vacation','cancelled','2026-03-18','2026-03-30',0,'Camino de Santiago',3,'2026-02-09T15:13:00Z','2026-02-10T16:50:00Z'),
(157,152,'unpaid','rejected','2026-03-18','2026-03-22',0,'Moving house',5,'2026-02-23T16:41:00Z','2026-02-24T09:11:00Z'),
(158,59,'training','approved','2026-03-20','2026-03-20',0,'First-aid refresher',3,'2026-02-02T14:04:00Z','2026-02-03T08:05:00Z'),
(159,142,'vacation','cancelled','2026-03-20','2026-03-21',0,'Wedding in İzmir',4,'2026-03-13T08:25:00Z','2026-03-14T12:11:00Z'),
(160,269,'training','approved','2026-03-20','2026-03-20',0,'Rust course',10,'2026-03-05T06:46:00Z','2026-03-06T16:46:00Z'),
(161,79,'sick','approved','2026-03-21','2026-03-26',0,'Back surgery',3,'2026-02-20T08:37:00Z','2026-02-21T17:22:00Z'),
(162,234,'parental','approved','2026-03-21','2026-06-01',0,NULL,8,'2026-03-09T11:10:00Z','2026-03-10T16:18:00Z'),
(163,25,'unpaid','cancelled','2026-03-22','2026-03-27',0,'Moving house',2,'2026-03-07T09:55:00Z','2026-03-08T15:43:00Z'),
(164,107,'training','cancelled','2026-03-22','2026-03-22',0,'Rust course',3,'2026-01-23T08:04:00Z','2026-01-24T13:41:00Z'),
(165,93,'training','approved','2026-03-23','2026-03-23',0,'Rust course',3,'2026-03-06T06:57:00Z','2026-03-07T08:59:00Z'),
(166,79,'vacation','approved','2026-03-24','2026-03-29',0,'お盆で帰省',3,'2026-03-19T18:19:00Z','2026-03-20T12:58:00Z'),
(167,252,'vacation','cancelled','2026-03-24','2026-03-30',0,'Wedding in İzmir',9,'2026-03-05T13:04:00Z','2026-03-06T13:07:00Z'),
(168,28,'parental','approved','2026-03-25','2026-06-11',0,'Adoption',2,'2026-02-16T07:01:00Z','2026-02-17T13:19:00Z'),
(169,82,'parental','approved','2026-03-26','2026-06-03',0,'Adoption',3,'2026-02-28T15:39:00Z','2026-03-01T15:02:00Z'),
(170,100,'training','approved','2026-03-26','2026-03-27',0,'Rust course',3,'2026-01-27T07:19:00Z','2026-01-28T09:22:00Z'),
(171,236,'training','approved','2026-03-26','2026-03-26',0,'Language school',8,'2026-02-15T08:03:00Z','2026-02-16T10:31:00Z'),
(172,238,'sick','approved','2026-03-26','2026-03-26',0,'Back surgery',9,'2026-02-24T09:28:00Z','2026-02-25T13:07:00Z'),
(173,120,'sick','approved','2026-03-28','2026-03-28',0,'Back surgery',3,'2026-03-19T09:31:00Z','2026-03-20T15:56:00Z'),
(174,103,'vacation','rejected','2026-03-29','2026-04-06',0,'Wedding in İzmir',3,'2026-02-10T13:38:00Z','2026-02-11T09:58:00Z'),
(175,34,'sick','approved','2026-03-31','2026-04-02',0,'Back surgery',3,'2026-01-31T17:12:00Z','2026-02-01T09:33:00Z'),
(176,115,'sick','rejected','2026-03-31','2026-04-04',0,'Dentist',3,'2026-03-10T12:56:00Z','2026-03-11T08:33:00Z'),
(177,218,'training','approved','2026-03-31','2026-04-02',0,'First-aid refresher',8,'2026-03-18T08:08:00Z','2026-03-19T15:39:00Z'),
(178,207,'vacation','rejected','2026-04-01','2026-04-10',0,'Alps ⛰️',8,'2026-02-02T17:17:00Z','2026-02-03T15:38:00Z'),
(179,127,'unpaid','approved','2026-04-02','2026-04-06',0,'Moving house',4,'2026-03-07T09:38:00Z','2026-03-08T11:20:00Z'),
(180,62,'sick','cancelled','2026-04-03','2026-04-08',0,'Dentist',3,'2026-03-03T10:57:00Z','2026-03-04T12:19:00Z'),
(181,87,'parental','cancelled','2026-04-03','2026-05-19',0,NULL,3,'2026-02-07T16:37:00Z','2026-02-08T17:45:00Z'),
(182,33,'vacation','cancelled','2026-04-04','2026-04-13',0,'Alps ⛰️',3,'2026-02-07T15:43:00Z','2026-02-08T06:41:00Z'),
(183,117,'vacation','approved','2026-04-04','2026-04-10',0,'Wedding in İzmir',3,'2026-02-09T16:36:00Z','2026-02-10T18:01:00Z'),
(184,33,'vacation','approved','2026-04-05','2026-04-11',0,NULL,3,'2026-03-02T12:07:00Z','2026-03-03T16:53:00Z'),
(185,230,'vacation','rejected','2026-04-05','2026-04-15',0,NULL,8,'2026-03-08T17:54:00Z','2026-03-09T11:24:00Z'),
(186,10,'vacation','rejected','2026-04-06','2026-04-14',0,'お盆で帰省',1,'2026-03-25T08:06:00Z','2026-03-26T16:22:00Z'),
(187,16,'sick','rejected','2026-04-06','2026-04-06',0,'Dentist',2,'2026-03-27T07:40:00Z','2026-03-28T09:31:00Z'),
(188,64,'vacation','rejected','2026-04-06','2026-04-10',0,'お盆で帰省',3,'2026-04-04T08:18:00Z','2026-04-05T11:26:00Z'),
(189,235,'vacation','cancelled','2026-04-06','2026-04-10',0,'お盆で帰省',8,'2026-02-23T15:34:00Z','2026-02-24T14:06:00Z'),
(190,43,'sick','cancelled','2026-04-07','2026-04-09',0,'Back surgery',3,'2026-03-18T12:55:00Z','2026-03-19T16:58:00Z'),
(191,187,'vacation','approved','2026-04-07','2026-04-17',0,'Wedding in İzmir',7,'2026-03-26T11:58:00Z','2026-03-27T09:44:00Z'),
(192,198,'vacation','approved','2026-04-07','2026-04-16',0,'Summer with the family',8,'2026-03-07T15:57:00Z','2026-03-08T07:13:00Z'),
(193,213,'training','approved','2026-04-07','2026-04-08',0,'Rust course',8,'2026-03-17T15:59:00Z','2026-03-18T08:08:00Z'),
(194,232,'vacation','rejected','2026-04-08','2026-04-15',0,'Camino de Santiago',8,'2026-02-14T10:33:00Z','2026-02-15T16:26:00Z'),
(195,52,'vacation','approved','2026-04-09','2026-04-10',0,'お盆で帰省',3,'2026-02-28T08:35:00Z','2026-03-01T07:02:00Z'),
(196,129,'unpaid','approved','2026-04-10','2026-04-21',0,'Caring for my father',4,'2026-03-25T18:18:00Z','2026-03-26T06:55:00Z'),
(197,249,'vacation','cancelled','2026-04-10','2026-04-12',0,NULL,9,'2026-02-21T16:20:00Z','2026-02-22T11:39:00Z'),
(198,175,'sick','cancelled','2026-04-11','2026-04-14',0,'Flu',6,'2026-02-22T15:02:00Z','2026-02-23T13:05:00Z'),
(199,265,'training','rejected','2026-04-11','2026-04-13',0,'Rust course',10,'2026-03-15T07:12:00Z','2026-03-16T14:50:00Z'),
(200,202,'vacation','approved','2026-04-12','2026-04-23',0,NULL,8,'2026-04-01T09:09:00Z','2026-04-02T12:23:00Z'),
(201,298,'vacation','approved','2026-04-12','2026-04-17',0,'Camino de Santiago',12,'2026-03-16T17:10:00Z','2026-03-17T11:22:00Z'),
(202,165,'training','approved','2026-04-13','2026-04-14',0,'Rust course',6,'2026-04-07T15:36:00Z','2026-04-08T12:41:00Z'),
(203,128,'vacation','approved','2026-04-14','2026-04-16',0,NULL,4,'2026-03-11T12:44:00Z','2026-03-12T09:24:00Z'),
(204,156,'sick','approved','2026-04-14','2026-04-16',0,'Migraine',5,'2026-02-27T09:08:00Z','2026-02-28T13:43:00Z'),
(205,193,'training','approved','2026-04-14','2026-04-15',0,'Language school',7,'2026-02-23T16:46:00Z','2026-02-24T15:45:00Z'),
(206,118,'unpaid','approved','2026-04-15','2026-04-17',0,'Moving house',3,'2026-03-05T16:09:00Z','2026-03-06T17:25:00Z'),
(207,143,'sick','rejected','2026-04-15','2026-04-20',0,'Back surgery',4,'2026-03-03T09:28:00Z','2026-03-04T14:50:00Z'),
(208,170,'vacation','approved','2026-04-15','2026-04-16',0,'お盆で帰省',6,'2026-02-26T16:13:00Z','2026-02-27T16:17:00Z'),
(209,73,'sick','approved','2026-04-16','2026-04-16',0,'Doctor''s orders',3,'2026-04-06T09:01:00Z','2026-04-07T12:52:00Z'),
(210,182,'training','cancelled','2026-04-16','2026-04-16',0,'First-aid refresher',7,'2026-04-12T10:38:00Z','2026-04-13T15:35:00Z'),
(211,8,'sick','approved','2026-04-17','2026-04-21',0,'Back surgery',1,'2026-04-14T10:54:00Z','2026-04-15T08:11:00Z'),
(212,244,'training','approved','2026-04-17','2026-04-19',0,'First-aid refresher',9,'2026-02-25T16:44:00Z','2026-02-26T10:54:00Z'),
(213,259,'training','cancelled','2026-04-17','2026-04-17',0,'Language school',10,'2026-03-12T11:27:00Z','2026-03-13T13:56:00Z'),
(214,110,'sick','approved','2026-04-19','2026-04-21',0,'Back surgery',3,'2026-03-31T17:49:00Z','2026-04-01T08:58:00Z'),
(215,126,'vacation','cancelled','2026-04-19','2026-04-21',0,'Summer with the family',4,'2026-03-03T16:56:00Z','2026-03-04T08:06:00Z'),
(216,7,'vacation','rejected','2026-04-20','2026-04-27',0,'お盆で帰省',1,'2026-03-20T12:22:00Z','2026-03-21T11:17:00Z'),
(217,216,'sick','rejected','2026-04-20','2026-04-20',1,'Doctor''s orders',8,'2026-04-01T09:40:00Z','2026-04-02T08:14:00Z'),
(218,240,'vacation','approved','2026-04-20','2026-04-21',0,'Alps ⛰️',9,'2026-03-06T11:38:00Z','2026-03-07T08:27:00Z'),
(219,283,'vacation','rejected','2026-04-20','2026-04-28',0,'Alps ⛰️',10,'2026-04-16T16:06:00Z','2026-04-17T14:49:00Z'),
(220,56,'parental','approved','2026-04-21','2026-06-21',0,'Second child',3,'2026-03-20T08:36:00Z','2026-03-21T15:00:00Z'),
(221,34,'vacation','rejected','2026-04-22','2026-04-23',0,'Summer with the family',3,'2026-03-15T11:22:00Z','2026-03-16T17:45:00Z'),
(222,70,'vacation','approved','2026-04-22','2026-05-03',0,'Camino de Santiago',3,'2026-03-06T10:14:00Z','2026-03-07T14:29:00Z'),
(223,197,'unpaid','approved','2026-04-23','2026-04-29',0,'Private matter',8,'2026-03-19T16:52:00Z','2026-03-20T11:05:00Z'),
(224,268,'parental','approved','2026-04-23','2026-07-12',0,NULL,10,'2026-03-28T17:06:00Z','2026-03-29T13:39:00Z'),
(225,36,'vacation','rejected','2026-04-24','2026-05-01',0,'お盆で帰省',3,'2026-04-08T11:54:00Z','2026-04-09T15:01:00Z'),
(226,3,'training','rejected','2026-04-25','2026-04-26',0,'First-aid refresher',1,'2026-03-07T16:53:00Z','2026-03-08T16:28:00Z'),
(227,2,'training','approved','2026-04-26','2026-04-27',0,'Rust course',1,'2026-04-06T15:01:00Z','2026-04-07T11:17:00Z'),
(228,107,'vacation','rejected','2026-04-26','2026-04-27',0,'お盆で帰省',3,'2026-04-15T15:54:00Z','2026-04-16T10:12:00Z'),
(229,118,'unpaid','approved','2026-04-27','2026-05-04',0,'Private matter',3,'2026-04-19T14:37:00Z','2026-04-20T12:42:00Z'),
(230,146,'sick','approved','2026-04-28','2026-04-28',1,'Migraine',5,'2026-04-03T12:45:00Z','2026-04-04T10:44:00Z'),
(231,168,'training','approved','2026-04-28','2026-04-29',0,'Language school',6,'2026-02-28T16:58:00Z','2026-03-01T09:59:00Z'),
(232,288,'parental','rejected','2026-04-28','2026-07-21',0,'Second child',11,'2026-03-14T17:57:00Z','2026-03-15T08:55:00Z'),
(233,46,'vacation','cancelled','2026-04-29','2026-05-06',0,'Wedding in İzmir',3,'2026-03-12T16:43:00Z','2026-03-13T12:22:00Z'),
(234,103,'sick','approved','2026-04-29','2026-04-30',0,'Dentist',3,'2026-03-01T13:22:00Z','2026-03-02T12:49:00Z'),
(235,275,'vacation','rejected','2026-04-29','2026-05-12',0,'Summer with the family',10,'2026-04-05T09:48:00Z','2026-04-06T16:10:00Z'),
(236,91,'vacation','rejected','2026-04-30','2026-05-11',0,NULL,3,'2026-03-14T15:35:00Z','2026-03-15T14:50:00Z'),
(237,97,'vacation','rejected','2026-04-30','2026-05-12',0,'Summer with the family',3,'2026-04-13T12:49:00Z','2026-04-14T10:02:00Z'),
(238,108,'sick','cancelled','2026-04-30','2026-05-05',0,'Dentist',3,'2026-03-16T08:10:00Z','2026-03-17T14:56:00Z'),
(239,221,'sick','cancelled','2026-04-30','2026-05-01',0,'Flu',8,'2026-03-15T09:22:00Z','2026-03-16T15:44:00Z'),
(240,300,'training','approved','2026-04-30','2026-05-02',0,'First-aid refresher',12,'2026-04-03T10:25:00Z','2026-04-04T17:39:00Z'),
(241,247,'vacation','rejected','2026-05-01','2026-05-10',0,'Wedding in İzmir',9,'2026-04-10T17:19:00Z','2026-04-11T08:45:00Z'),
(242,274,'sick','approved','2026-05-02','2026-05-05',0,'Migraine',10,'2026-04-04T08:49:00Z','2026-04-05T14:29:00Z'),
(243,101,'unpaid','approved','2026-05-03','2026-05-16',0,'Moving house',3,'2026-04-24T08:54:00Z','2026-04-25T14:30:00Z'),
(244,27,'sick','cancelled','2026-05-04','2026-05-09',0,'Flu',2,'2026-03-17T13:52:00Z','2026-03-18T15:20:00Z'),
(245,48,'unpaid','cancelled','2026-05-04','2026-05-06',0,'Private matter',3,'2026-04-21T17:47:00Z','2026-04-22T11:12:00Z'),
(246,226,'vacation','rejected','2026-05-05','2026-05-17',0,NULL,8,'2026-04-29T15:31:00Z','2026-04-30T12:12:00Z'),
(247,283,'vacation','approved','2026-05-05','2026-05-13',0,'Camino de Santiago',10,'2026-04-18T06:50:00Z','2026-04-19T11:06:00Z'),
(248,159,'training','cancelled','2026-05-06','2026-05-07',0,'First-aid refresher',5,'2026-04-05T12:20:00Z','2026-04-06T14:21:00Z'),
(249,251,'vacation','cancelled','2026-05-06','2026-05-13',0,'Wedding in İzmir',9,'2026-03-12T14:03:00Z','2026-03-13T13:40:00Z'),
(250,256,'sick','approved','2026-05-06','2026-05-06',0,'Doctor''s orders',10,'2026-03-08T16:58:00Z','2026-03-09T14:08:00Z'),
(251,12,'vacation','cancelled','2026-05-07','2026-05-09',0,'Alps ⛰️',1,'2026-03-30T17:16:00Z','2026-03-31T14:48:00Z'),
(252,102,'unpaid','rejected','2026-05-07','2026-05-19',0,'Caring for my father',3,'2026-04-23T17:54:00Z','2026-04-24T11:52:00Z'),
(253,196,'training','approved','2026-05-09','2026-05-11',0,'Language school',8,'2026-04-25T15:04:00Z','2026-04-26T14:50:00Z'),
(254,208,'vacation','approved','2026-05-09','2026-05-22',0,'Summer with the family',8,'2026-04-27T07:58:00Z','2026-04-28T17:04:00Z'),
(255,297,'unpaid','cancelled','2026-05-09','2026-05-14',0,'Moving house',12,'2026-03-27T08:33:00Z','2026-03-28T11:08:00Z'),
(256,200,'sick','approved','2026-05-10','2026-05-10',0,'Back surgery',8,'2026-04-21T12:25:00Z','2026-04-22T12:46:00Z'),
(257,38,'unpaid','cancelled','2026-05-11','2026-05-26',0,'Caring for my father',3,'2026-03-18T12:29:00Z','2026-03-19T16:56:00Z'),
(258,209,'sick','rejected','2026-05-12','2026-05-14',0,'Migraine',8,'2026-03-19T09:43:00Z','2026-03-20T07:45:00Z'),
(259,47,'vacation','approved','2026-05-13','2026-05-18',0,'Wedding in İzmir',3,'2026-04-11T13:02:00Z','2026-04-12T13:11:00Z'),
(260,231,'vacation','approved','2026-05-13','2026-05-24',0,'Camino de Santiago',8,'2026-04-30T10:53:00Z','2026-05-01T13:12:00Z'),
(261,60,'unpaid','rejected','2026-05-14','2026-06-01',0,'Private matter',3,'2026-04-26T10:52:00Z','2026-04-27T09:54:00Z'),
(262,35,'vacation','approved','2026-05-15','2026-05-26',0,'Camino de Santiago',3,'2026-03-21T07:56:00Z','2026-03-22T08:08:00Z'),
(263,233,'vacation','cancelled','2026-05-15','2026-05-21',0,NULL,8,'2026-04-05T07:09:00Z','2026-04-06T14:54:00Z'),
(264,45,'vacation','rejected','2026-05-16','2026-05-24',0,'Summer with the family',3,'2026-05-09T12:29:00Z','2026-05-10T10:17:00Z'),
(265,97,'vacation','approved','2026-05-16','2026-05-24',0,'Alps ⛰️',3,'2026-05-09T16:46:00Z','2026-05-10T09:39:00Z'),
(266,75,'parental','approved','2026-05-17','2026-07-06',0,'Adoption',3,'2026-04-16T13:14:00Z','2026-04-17T13:45:00Z'),
(267,179,'vacation','rejected','2026-05-17','2026-05-27',0,NULL,7,'2026-04-30T14:27:00Z','2026-05-01T12:58:00Z'),
(268,199,'vacation','rejected','2026-05-17','2026-05-26',0,NULL,8,'2026-03-27T12:31:00Z','2026-03-28T12:16:00Z'),
(269,20,'training','approved','2026-05-18','2026-05-18',0,'Language school',2,'2026-05-15T12:26:00Z','2026-05-16T15:53:00Z'),
(270,145,'sick','rejected','2026-05-18','2026-05-21',0,'Migraine',5,'2026-04-14T13:52:00Z','2026-04-15T16:18:00Z'),
(271,214,'sick','approved','2026-05-19','2026-05-19',1,'Dentist',8,'2026-05-04T07:11:00Z','2026-05-05T07:30:00Z'),
(272,268,'vacation','approved','2026-05-19','2026-05-28',0,'Wedding in İzmir',10,'2026-05-16T08:11:00Z','2026-05-17T08:25:00Z'),
(273,86,'vacation','approved','2026-05-20','2026-05-21',0,'Wedding in İzmir',3,'2026-05-11T09:47:00Z','2026-05-12T17:53:00Z'),
(274,277,'sick','rejected','2026-05-20','2026-05-23',0,'Back surgery',10,'2026-04-22T08:17:00Z','2026-04-23T16:37:00Z'),
(275,110,'vacation','approved','2026-05-21','2026-05-29',0,'Summer with the family',3,'2026-05-17T17:58:00Z','2026-05-18T12:42:00Z'),
(276,190,'sick','approved','2026-05-21','2026-05-24',0,'Migraine',7,'2026-05-13T15:30:00Z','2026-05-14T16:43:00Z'),
(277,239,'training','approved','2026-05-21','2026-05-22',0,'Language school',9,'2026-04-11T17:52:00Z','2026-04-12T08:48:00Z'),
(278,101,'vacation','approved','2026-05-22','2026-06-03',0,NULL,3,'2026-05-05T17:07:00Z','2026-05-06T15:06:00Z'),
(279,145,'sick','rejected','2026-05-22','2026-05-22',1,'Flu',5,'2026-04-16T09:07:00Z','2026-04-17T16:04:00Z'),
(280,50,'vacation','cancelled','2026-05-23','2026-06-05',0,'Wedding in İzmir',3,'2026-03-30T14:41:00Z','2026-03-31T16:30:00Z'),
(281,149,'sick','approved','2026-05-23','2026-05-23',1,'Flu',5,'2026-04-08T14:42:00Z','2026-04-09T07:13:00Z'),
(282,69,'sick','rejected','2026-05-24','2026-05-25',0,'Dentist',3,'2026-03-26T10:49:00Z','2026-03-27T17:50:00Z'),
(283,264,'vacation','approved','2026-05-24','2026-06-04',0,'Alps ⛰️',10,'2026-04-05T08:57:00Z','2026-04-06T08:12:00Z'),
(284,226,'vacation','approved','2026-05-25','2026-06-05',0,'Alps ⛰️',8,'2026-04-07T14:48:00Z','2026-04-08T07:42:00Z'),
(285,16,'parental','approved','2026-05-26','2026-08-06',0,'Adoption',2,'2026-05-15T14:44:00Z','2026-05-16T09:41:00Z'),
(286,71,'vacation','cancelled','2026-05-26','2026-05-30',0,'Summer with the family',3,'2026-04-10T10:40:00Z','2026-04-11T15:36:00Z'),
(287,241,'unpaid','approved','2026-05-26','2026-06-10',0,'Private matter',9,'2026-03-31T09:19:00Z','2026-04-01T16:51:00Z'),
(288,28,'parental','approved','2026-05-27','2026-07-04',0,'Adoption',2,'2026-05-20T11:53:00Z','2026-05-21T12:30:00Z'),
(289,41,'sick','cancelled','2026-05-27','2026-06-01',0,'Dentist',3,'2026-05-18T11:04:00Z','2026-05-19T07:46:00Z'),
(290,111,'sick','rejected','2026-05-27','2026-05-27',1,'Back surgery',3,'2026-05-22T07:45:00Z','2026-05-23T09:59:00Z'),
(291,252,'sick','approved','2026-05-27','2026-05-29',0,'Doctor''s orders',9,'2026-05-05T18:10:00Z','2026-05-06T11:29:00Z'),
(292,58,'parental','approved','2026-05-28','2026-08-03',0,'Adoption',3,'2026-04-03T14:44:00Z','2026-04-04T15:50:00Z'),
(293,55,'vacation','cancelled','2026-05-29','2026-06-10',0,'Camino de Santiago',3,'2026-04-26T15:50:00Z','2026-04-27T08:41:00Z'),
(294,104,'vacation','cancelled','2026-05-30','2026-06-10',0,NULL,3,'2026-04-18T12:50:00Z','2026-04-19T17:04:00Z'),
(295,92,'sick','approved','2026-05-31','2026-06-01',0,'Back surgery',3,'2026-04-19T14:57:00Z','2026-04-20T12:38:00Z'),
(296,132,'training','approved','2026-05-31','2026-05-31',0,'Language school',4,'2026-05-26T17:14:00Z','2026-05-27T11:18:00Z'),
(297,40,'vacation','rejected','2026-06-01','2026-06-08',0,NULL,3,'2026-05-09T16:04:00Z','2026-05-10T10:12:00Z'),
(298,156,'parental','approved','2026-06-01','2026-07-29',0,NULL,5,'2026-05-07T11:30:00Z','2026-05-08T16:09:00Z'),
(299,253,'training','rejected','2026-06-02','2026-06-04',0,'First-aid refresher',9,'2026-05-25T11:43:00Z','2026-05-26T07:48:00Z'),
(300,108,'vacation','rejected','2026-06-03','2026-06-06',0,'Summer with the family',3,'2026-05-17T08:49:00Z','2026-05-18T14:42:00Z'),
(301,147,'sick','cancelled','2026-06-03','2026-06-05',0,'Dentist',5,'2026-05-03T17:23:00Z','2026-05-04T14:11:00Z'),
(302,257,'sick','cancelled','2026-06-03','2026-06-03',0,'Dentist',10,'2026-05-17T07:02:00Z','2026-05-18T16:09:00Z'),
(303,17,'sick','approved','2026-06-07','2026-06-09',0,'Back surgery',2,'2026-05-20T15:29:00Z','2026-05-21T16:40:00Z'),
(304,276,'vacation','rejected','2026-06-07','2026-06-16',0,'Summer with the family',10,'2026-05-25T10:58:00Z','2026-05-26T12:53:00Z'),
(305,282,'training','rejected','2026-06-07','2026-06-08',0,'Rust course',10,'2026-04-23T07:51:00Z','2026-04-24T14:02:00Z'),
(306,30,'training','approved','2026-06-08','2026-06-09',0,'Language school',2,'2026-04-27T14:56:00Z','2026-04-28T09:31:00Z'),
(307,185,'parental','approved','2026-06-08','2026-07-25',0,'Second child',7,'2026-06-03T12:14:00Z','2026-06-04T17:18:00Z'),
(308,80,'training','approved','2026-06-09','2026-06-11',0,'Rust course',3,'2026-05-27T16:06:00Z','2026-05-28T18:01:00Z'),
(309,81,'vacation','rejected','2026-06-09','2026-06-11',0,'Alps ⛰️',3,'2026-05-14T14:39:00Z','2026-05-15T07:00:00Z'),
(310,109,'training','approved','2026-06-09','2026-06-09',0,'Rust course',3,'2026-05-20T07:32:00Z','2026-05-21T16:55:00Z'),
(311,179,'sick','approved','2026-06-09','2026-06-11',0,'Dentist',7,'2026-05-04T09:04:00Z','2026-05-05T14:41:00Z'),
(312,279,'sick','approved','2026-06-09','2026-06-11',0,'Migraine',10,'2026-05-06T13:00:00Z','2026-05-07T11:25:00Z'),
(313,21,'unpaid','rejected','2026-06-10','2026-06-24',0,'Private matter',2,'2026-06-01T12:16:00Z','2026-06-02T10:48:00Z'),
(314,146,'vacation','approved','2026-06-10','2026-06-15',0,'Camino de Santiago',5,'2026-05-15T08:48:00Z','2026-05-16T08:05:00Z'),
(315,95,'vacation','approved','2026-06-11','2026-06-21',0,'Alps ⛰️',3,'2026-04-20T18:02:00Z','2026-04-21T15:04:00Z'),
(316,133,'sick','cancelled','2026-06-11','2026-06-12',0,'Back surgery',4,'2026-04-25T08:11:00Z','2026-04-26T12:32:00Z'),
(317,53,'sick','approved','2026-06-12','2026-06-17',0,'Migraine',3,'2026-05-30T11:42:00Z','2026-05-31T14:47:00Z'),
(318,118,'parental','cancelled','2026-06-12','2026-07-15',0,NULL,3,'2026-04-18T15:15:00Z','2026-04-19T09:08:00Z'),
(319,160,'vacation','approved','2026-06-12','2026-06-22',0,'Wedding in İzmir',5,'2026-05-28T09:54:00Z','2026-05-29T15:33:00Z'),
(320,235,'parental','approved','2026-06-13','2026-08-10',0,NULL,8,'2026-04-27T07:34:00Z','2026-04-28T09:02:00Z'),
(321,39,'sick','approved','2026-06-14','2026-06-18',0,'Back surgery',3,'2026-05-14T10:23:00Z','2026-05-15T11:39:00Z'),
(322,193,'sick','rejected','2026-06-14','2026-06-19',0,'Doctor''s orders',7,'2026-04-19T06:54:00Z','2026-04-20T15:30:00Z'),
(323,123,'vacation','approved','2026-06-15','2026-06-19',0,NULL,4,'2026-06-05T08:51:00Z','2026-06-06T15:17:00Z'),
(324,139,'sick','approved','2026-06-16','2026-06-17',0,'Back surgery',4,'2026-05-16T16:07:00Z','2026-05-17T15:12:00Z'),
(325,115,'unpaid','cancelled','2026-06-17','2026-06-22',0,'Caring for my father',3,'2026-05-02T09:01:00Z','2026-05-03T15:06:00Z'),
(326,124,'unpaid','approved','2026-06-17','2026-06-28',0,'Caring for my father',4,'2026-05-01T13:57:00Z','2026-05-02T12:49:00Z'),
(327,138,'vacation','rejected','2026-06-17','2026-06-22',0,NULL,4,'2026-06-05T17:52:00Z','2026-06-06T13:04:00Z'),
(328,157,'sick','cancelled','2026-06-17','2026-06-20',0,'Migraine',5,'2026-05-20T11:49:00Z','2026-05-21T15:59:00Z'),
(329,275,'parental','rejected','2026-06-17','2026-07-23',0,NULL,10,'2026-06-08T13:48:00Z','2026-06-09T14:26:00Z'),
(330,35,'training','rejected','2026-06-18','2026-06-19',0,'Language school',3,'2026-05-09T14:49:00Z','2026-05-10T13:55:00Z'),
(331,62,'parental','approved','2026-06-18','2026-09-12',0,'Adoption',3,'2026-05-30T14:28:00Z','2026-05-31T10:15:00Z'),
(332,98,'unpaid','approved','2026-06-18','2026-06-29',0,'Moving house',3,'2026-05-17T08:50:00Z','2026-05-18T09:50:00Z'),
(333,150,'vacation','approved','2026-06-18','2026-07-01',0,'Alps ⛰️',5,'2026-05-02T16:52:00Z','2026-05-03T09:16:00Z'),
(334,189,'unpaid','approved','2026-06-18','2026-07-07',0,'Private matter',7,'2026-04-19T16:46:00Z','2026-04-20T13:14:00Z'),
(335,64,'training','cancelled','2026-06-20','2026-06-22',0,'Rust course',3,'2026-06-14T13:43:00Z','2026-06-15T16:54:00Z'),
(336,75,'sick','cancelled','2026-06-20','2026-06-21',0,'Back surgery',3,'2026-04-21T13:22:00Z','2026-04-22T06:51:00Z'),
(337,71,'vacation','rejected','2026-06-21','2026-07-04',0,'Wedding in İzmir',3,'2026-05-30T11:44:00Z','2026-05-31T15:37:00Z'),
(338,191,'sick','rejected','2026-06-21','2026-06-21',0,'Back surgery',7,'2026-06-07T13:16:00Z','2026-06-08T15:05:00Z'),
(339,259,'unpaid','approved','2026-06-21','2026-06-25',0,'Caring for my father',10,'2026-06-16T12:13:00Z','2026-06-17T17:05:00Z'),
(340,68,'parental','approved','2026-06-22','2026-09-01',0,NULL,3,'2026-04-25T16:18:00Z','2026-04-26T07:18:00Z'),
(341,20,'vacation','rejected','2026-06-23','2026-07-05',0,NULL,2,'2026-06-05T07:12:00Z','2026-06-06T15:44:00Z'),
(342,67,'vacation','approved','2026-06-24','2026-07-03',0,'Alps ⛰️',3,'2026-06-08T07:58:00Z','2026-06-09T08:21:00Z'),
(343,153,'sick','approved','2026-06-25','2026-06-29',0,'Back surgery',5,'2026-05-17T14:54:00Z','2026-05-18T15:41:00Z'),
(344,13,'vacation','approved','2026-06-26','2026-07-05',0,'Summer with the family',1,'2026-05-15T06:45:00Z','2026-05-16T07:29:00Z'),
(345,85,'sick','approved','2026-06-27','2026-06-27',0,'Dentist',3,'2026-06-15T09:49:00Z','2026-06-16T10:04:00Z'),
(346,216,'parental','cancelled','2026-06-27','2026-08-20',0,NULL,8,'2026-06-20T11:24:00Z','2026-06-21T13:40:00Z'),
(347,65,'vacation','rejected','2026-06-28','2026-06-29',0,'Alps ⛰️',3,'2026-06-12T06:43:00Z','2026-06-13T09:16:00Z'),
(348,74,'vacation','approved','2026-06-28','2026-07-10',0,NULL,3,'2026-05-17T14:20:00Z','2026-05-18T16:46:00Z'),
(349,246,'unpaid','rejected','2026-06-28','2026-07-16',0,'Moving house',9,'2026-06-04T17:20:00Z','2026-06-05T16:21:00Z'),
(350,2,'unpaid','cancelled','2026-06-29','2026-07-06',0,'Moving house',1,'2026-06-05T09:41:00Z','2026-06-06T14:22:00Z'),
(351,164,'sick','approved','2026-06-29','2026-07-04',0,'Dentist',6,'2026-06-01T16:32:00Z','2026-06-02T17:31:00Z'),
(352,204,'unpaid','approved','2026-06-29','2026-07-15',0,'Private matter',8,'2026-06-25T14:33:00Z','2026-06-26T08:51:00Z'),
(353,281,'vacation','approved','2026-06-29','2026-07-07',0,NULL,10,'2026-05-02T17:20:00Z','2026-05-03T18:07:00Z'),
(354,73,'vacation','approved','2026-06-30','2026-07-11',0,NULL,3,'2026-06-22T10:22:00Z','2026-06-23T10:30:00Z'),
(355,127,'unpaid','requested','2026-06-30','2026-07-17',0,'Private matter',NULL,'2026-05-11T14:33:00Z','2026-05-11T14:33:00Z'),
(356,240,'unpaid','requested','2026-06-30','2026-07-19',0,'Moving house',NULL,'2026-05-04T13:11:00Z','2026-05-04T13:11:00Z'),
(357,191,'sick','requested','2026-07-01','2026-07-06',0,'Doctor''s orders',NULL,'2026-05-04T13:03:00Z','2026-05-04T13:03:00Z'),
(358,298,'unpaid','requested','2026-07-01','2026-07-11',0,'Caring for my father',NULL,'2026-05-08T17:14:00Z','2026-05-08T17:14:00Z'),
(359,8,'training','requested','2026-07-02','2026-07-03',0,'First-aid refresher',NULL,'2026-06-17T14:30:00Z','2026-06-17T14:30:00Z'),
(360,23,'sick','requested','2026-07-02','2026-07-07',0,'Flu',NULL,'2026-05-04T08:09:00Z','2026-05-04T08:09:00Z'),
(361,205,'parental','requested','2026-07-02','2026-09-22',0,NULL,NULL,'2026-06-27T14:42:00Z','2026-06-27T14:42:00Z'),
(362,23,'vacation','approved','2026-07-03','2026-07-11',0,'Summer with the family',2,'2026-05-31T08:06:00Z','2026-06-01T17:05:00Z'),
(363,209,'training','approved','2026-07-03','2026-07-05',0,'Rust course',8,'2026-05-09T07:51:00Z','2026-05-10T14:15:00Z'),
(364,280,'sick','requested','2026-07-03','2026-07-03',1,'Back surgery',NULL,'2026-06-02T06:55:00Z','2026-06-02T06:55:00Z'),
(365,22,'training','approved','2026-07-04','2026-07-04',0,'First-aid refresher',2,'2026-06-23T15:12:00Z','2026-06-24T16:17:00Z'),
(366,213,'parental','approved','2026-07-04','2026-09-25',0,NULL,8,'2026-05-18T08:23:00Z','2026-05-19T12:49:00Z'),
(367,19,'unpaid','approved','2026-07-06','2026-07-14',0,'Caring for my father',2,'2026-05-21T11:33:00Z','2026-05-22T17:59:00Z'),
(368,14,'vacation','requested','2026-07-08','2026-07-13',0,'Alps ⛰️',NULL,'2026-05-21T15:21:00Z','2026-05-21T15:21:00Z'),
(369,41,'vacation','requested','2026-07-08','2026-07-11',0,NULL,NULL,'2026-05-18T16:45:00Z','2026-05-18T16:45:00Z'),
(370,266,'unpaid','approved','2026-07-08','2026-07-20',0,'Caring for my father',10,'2026-05-18T07:31:00Z','2026-05-19T09:17:00Z'),
(371,155,'vacation','approved','2026-07-11','2026-07-13',0,'Summer with the family',5,'2026-05-26T08:06:00Z','2026-05-27T15:32:00Z'),
(372,200,'parental','requested','2026-07-11','2026-09-06',0,'Second child',NULL,'2026-05-31T07:48:00Z','2026-05-31T07:48:00Z'),
(373,158,'sick','approved','2026-07-12','2026-07-16',0,'Doctor''s orders',5,'2026-05-29T12:16:00Z','2026-05-30T18:09:00Z'),
(374,5,'unpaid','requested','2026-07-13','2026-07-16',0,'Private matter',NULL,'2026-05-31T11:24:00Z','2026-05-31T11:24:00Z'),
(375,167,'vacation','approved','2026-07-13','2026-07-14',0,'Alps ⛰️',6,'2026-05-06T10:24:00Z','2026-05-07T16:40:00Z'),
(376,206,'sick','approved','2026-07-13','2026-07-13',1,'Back surgery',8,'2026-05-20T16:06:00Z','2026-05-21T09:00:00Z'),
(377,222,'parental','approved','2026-07-13','2026-09-28',0,'Adoption',8,'2026-06-03T17:21:00Z','2026-06-04T12:35:00Z'),
(378,108,'unpaid','requested','2026-07-14','2026-07-19',0,'Caring for my father',NULL,'2026-06-07T11:04:00Z','2026-06-07T11:04:00Z'),
(379,120,'vacation','approved','2026-07-15','2026-07-22',0,'お盆で帰省',3,'2026-06-26T17:52:00Z','2026-06-27T08:24:00Z'),
(380,135,'sick','approved','2026-07-15','2026-07-19',0,'Flu',4,'2026-05-18T14:51:00Z','2026-05-19T07:45:00Z'),
(381,141,'parental','approved','2026-07-15','2026-08-25',0,NULL,4,'2026-06-11T17:17:00Z','2026-06-12T10:06:00Z'),
(382,130,'unpaid','approved','2026-07-16','2026-07-19',0,'Moving house',4,'2026-06-14T09:50:00Z','2026-06-15T13:46:00Z'),
(383,185,'parental','approved','2026-07-16','2026-10-09',0,'Second child',7,'2026-05-22T07:37:00Z','2026-05-23T09:45:00Z'),
(384,194,'vacation','approved','2026-07-17','2026-07-25',0,NULL,7,'2026-06-24T16:01:00Z','2026-06-25T15:22:00Z'),
(385,71,'vacation','approved','2026-07-18','2026-07-23',0,'お盆で帰省',3,'2026-06-22T09:39:00Z','2026-06-23T07:04:00Z'),
(386,150,'vacation','approved','2026-07-18','2026-07-21',0,'Wedding in İzmir',5,'2026-06-29T08:29:00Z','2026-06-30T09:03:00Z'),
(387,241,'vacation','approved','2026-07-18','2026-07-28',0,'Alps ⛰️',9,'2026-05-13T10:00:00Z','2026-05-14T14:15:00Z'),
(388,96,'unpaid','approved','2026-07-19','2026-07-24',0,'Caring for my father',3,'2026-06-01T11:56:00Z','2026-06-02T06:46:00Z'),
(389,134,'sick','approved','2026-07-19','2026-07-22',0,'Dentist',4,'2026-06-10T07:58:00Z','2026-06-11T17:15:00Z'),
(390,228,'unpaid','requested','2026-07-19','2026-07-27',0,'Private matter',NULL,'2026-06-05T09:07:00Z','2026-06-05T09:07:00Z'),
(391,292,'sick','requested','2026-07-19','2026-07-24',0,'Flu',NULL,'2026-05-26T13:36:00Z','2026-05-26T13:36:00Z'),
(392,49,'parental','requested','2026-07-20','2026-08-18',0,'Second child',NULL,'2026-05-09T10:01:00Z','2026-05-09T10:01:00Z'),
(393,238,'unpaid','requested','2026-07-20','2026-07-22',0,'Moving house',NULL,'2026-05-22T10:15:00Z','2026-05-22T10:15:00Z'),
(394,291,'unpaid','approved','2026-07-20','2026-08-01',0,'Caring for my father',11,'2026-05-20T16:47:00Z','2026-05-21T15:20:00Z'),
(395,91,'vacation','approved','2026-07-21','2026-07-30',0,'Summer with the family',3,'2026-05-22T13:58:00Z','2026-05-23T11:09:00Z'),
(396,137,'unpaid','requested','2026-07-21','2026-07-30',0,'Private matter',NULL,'2026-05-26T09:17:00Z','2026-05-26T09:17:00Z'),
(397,179,'sick','approved','2026-07-21','2026-07-21',0,'Flu',7,'2026-06-08T12:04:00Z','2026-06-09T12:35:00Z'),
(398,225,'parental','requested','2026-07-21','2026-09-27',0,'Adoption',NULL,'2026-06-08T10:53:00Z','2026-06-08T10:53:00Z'),
(399,225,'vacation','requested','2026-07-21','2026-08-02',0,'Camino de Santiago',NULL,'2026-06-22T14:58:00Z','2026-06-22T14:58:00Z'),
(400,244,'vacation','requested','2026-07-21','2026-07-31',0,'Alps ⛰️',NULL,'2026-06-20T09:34:00Z','2026-06-20T09:34:00Z'),
(401,214,'sick','requested','2026-07-22','2026-07-22',0,'Doctor''s orders',NULL,'2026-06-05T06:50:00Z','2026-06-05T06:50:00Z'),
(402,257,'sick','requested','2026-07-23','2026-07-24',0,'Migraine',NULL,'2026-05-14T09:27:00Z','2026-05-14T09:27:00Z'),
(403,103,'vacation','requested','2026-07-24','2026-07-28',0,'Summer with the family',NULL,'2026-06-25T07:55:00Z','2026-06-25T07:55:00Z'),
(404,15,'training','approved','2026-07-25','2026-07-25',0,'First-aid refresher',1,'2026-06-27T17:32:00Z','2026-06-28T08:06:00Z'),
(405,99,'vacation','requested','2026-07-25','2026-08-06',0,'Summer with the family',NULL,'2026-06-29T08:42:00Z','2026-06-29T08:42:00Z'),
(406,180,'vacation','approved','2026-07-25','2026-08-06',0,'お盆で帰省',7,'2026-05-23T12:04:00Z','2026-05-24T11:40:00Z'),
(407,69,'vacation','approved','2026-07-26','2026-08-06',0,'Camino de Santiago',3,'2026-06-02T11:07:00Z','2026-06-03T17:15:00Z'),
(408,81,'parental','approved','2026-07-26','2026-10-14',0,NULL,3,'2026-06-10T17:55:00Z','2026-06-11T10:25:00Z'),
(409,6,'parental','requested','2026-07-27','2026-10-23',0,'Second child',NULL,'2026-06-29T09:52:00Z','2026-06-29T09:52:00Z'),
(410,266,'unpaid','approved','2026-07-27','2026-07-31',0,'Private matter',10,'2026-06-03T16:55:00Z','2026-06-04T14:11:00Z'),
(411,222,'vacation','approved','2026-07-28','2026-08-01',0,'Alps ⛰️',8,'2026-06-25T11:02:00Z','2026-06-26T07:46:00Z'),
(412,234,'vacation','approved','2026-07-28','2026-08-01',0,NULL,8,'2026-05-20T11:41:00Z','2026-05-21T08:42:00Z'),
(413,25,'vacation','approved','2026-07-29','2026-08-05',0,'Camino de Santiago',2,'2026-05-08T17:01:00Z','2026-05-09T17:09:00Z'),
(414,78,'vacation','requested','2026-07-29','2026-07-30',0,'お盆で帰省',NULL,'2026-05-15T11:48:00Z','2026-05-15T11:48:00Z'),
(415,26,'parental','requested','2026-07-30','2026-09-18',0,'Second child',NULL,'2026-06-18T16:51:00Z','2026-06-18T16:51:00Z'),
(416,111,'sick','requested','2026-07-30','2026-07-30',1,'Migraine',NULL,'2026-05-16T15:16:00Z','2026-05-16T15:16:00Z'),
(417,218,'vacation','approved','2026-07-30','2026-08-08',0,'Summer with the family',8,'2026-05-01T13:02:00Z','2026-05-02T08:38:00Z'),
(418,258,'sick','requested','2026-07-30','2026-08-04',0,'Doctor''s orders',NULL,'2026-06-02T16:02:00Z','2026-06-02T16:02:00Z'),
(419,244,'sick','approved','2026-07-31','2026-08-01',0,'Dentist',9,'2026-06-28T16:37:00Z','2026-06-29T18:11:00Z'),
(420,295,'vacation','requested','2026-07-31','2026-08-01',0,'Alps ⛰️',NULL,'2026-05-27T07:02:00Z','2026-05-27T07:02:00Z'),
(421,168,'unpaid','approved','2026-08-02','2026-08-20',0,'Caring for my father',6,'2026-06-24T08:49:00Z','2026-06-25T09:55:00Z'),
(422,224,'training','requested','2026-08-02','2026-08-03',0,'Language school',NULL,'2026-05-03T11:53:00Z','2026-05-03T11:53:00Z'),
(423,242,'vacation','approved','2026-08-02','2026-08-03',0,'お盆で帰省',9,'2026-05-11T08:43:00Z','2026-05-12T12:49:00Z'),
(424,84,'training','approved','2026-08-05','2026-08-06',0,'Rust course',3,'2026-05-20T08:38:00Z','2026-05-21T08:26:00Z'),
(425,233,'vacation','approved','2026-08-05','2026-08-08',0,NULL,8,'2026-05-01T10:22:00Z','2026-05-02T15:48:00Z'),
(426,243,'sick','approved','2026-08-05','2026-08-05',1,'Doctor''s orders',9,'2026-06-04T13:00:00Z','2026-06-05T08:02:00Z'),
(427,9,'vacation','approved','2026-08-06','2026-08-18',0,NULL,1,'2026-05-01T09:36:00Z','2026-05-02T07:55:00Z'),
(428,63,'sick','approved','2026-08-06','2026-08-11',0,'Back surgery',3,'2026-06-07T08:28:00Z','2026-06-08T08:12:00Z'),
(429,144,'vacation','approved','2026-08-06','2026-08-19',0,NULL,4,'2026-06-19T14:45:00Z','2026-06-20T11:10:00Z'),
(430,261,'training','approved','2026-08-06','2026-08-06',0,'Language school',10,'2026-06-24T18:02:00Z','2026-06-25T12:16:00Z'),
(431,51,'vacation','requested','2026-08-07','2026-08-18',0,'Alps ⛰️',NULL,'2026-06-17T14:18:00Z','2026-06-17T14:18:00Z'),
(432,114,'sick','requested','2026-08-07','2026-08-11',0,'Migraine',NULL,'2026-06-16T08:20:00Z','2026-06-16T08:20:00Z'),
(433,174,'training','requested','2026-08-07','2026-08-09',0,'Language school',NULL,'2026-06-17T14:34:00Z','2026-06-17T14:34:00Z'),
(434,290,'sick','requested','2026-08-07','2026-08-08',0,'Flu',NULL,'2026-05-10T06:56:00Z','2026-05-10T06:56:00Z'),
(435,98,'sick','approved','2026-08-08','2026-08-08',1,'Dentist',3,'2026-05-14T09:11:00Z','2026-05-15T07:34:00Z'),
(436,113,'sick','requested','2026-08-08','2026-08-12',0,'Migraine',NULL,'2026-05-10T12:51:00Z','2026-05-10T12:51:00Z'),
(437,299,'sick','approved','2026-08-08','2026-08-08',0,'Flu',12,'2026-05-19T12:58:00Z','2026-05-20T16:58:00Z'),
(438,99,'unpaid','requested','2026-08-09','2026-08-15',0,'Private matter',NULL,'2026-06-25T17:53:00Z','2026-06-25T17:53:00Z'),
(439,280,'sick','requested','2026-08-09','2026-08-11',0,'Migraine',NULL,'2026-05-31T07:52:00Z','2026-05-31T07:52:00Z'),
(440,41,'sick','approved','2026-08-10','2026-08-15',0,'Back surgery',3,'2026-05-25T07:06:00Z','2026-05-26T18:06:00Z'),
(441,183,'vacation','approved','2026-08-10','2026-08-21',0,NULL,7,'2026-06-24T16:05:00Z','2026-06-25T18:20:00Z'),
(442,59,'training','approved','2026-08-11','2026-08-13',0,'Rust course',3,'2026-06-24T11:32:00Z','2026-06-25T12:48:00Z'),
(443,160,'sick','requested','2026-08-12','2026-08-16',0,'Flu',NULL,'2026-05-17T09:58:00Z','2026-05-17T09:58:00Z'),
(444,216,'vacation','requested','2026-08-12','2026-08-13',0,'Summer with the family',NULL,'2026-06-05T12:29:00Z','2026-06-05T12:29:00Z'),
(445,228,'vacation','requested','2026-08-12','2026-08-25',0,'Alps ⛰️',NULL,'2026-05-06T09:13:00Z','2026-05-06T09:13:00Z'),
(446,12,'sick','requested','2026-08-13','2026-08-14',0,'Dentist',NULL,'2026-05-18T10:41:00Z','2026-05-18T10:41:00Z'),
(447,15,'sick','requested','2026-08-13','2026-08-17',0,'Flu',NULL,'2026-06-10T17:57:00Z','2026-06-10T17:57:00Z'),
(448,20,'vacation','requested','2026-08-13','2026-08-26',0,'お盆で帰省',NULL,'2026-06-18T07:22:00Z','2026-06-18T07:22:00Z'),
(449,204,'unpaid','requested','2026-08-13','2026-08-23',0,'Private matter',NULL,'2026-06-13T17:43:00Z','2026-06-13T17:43:00Z'),
(450,171,'sick','requested','2026-08-14','2026-08-17',0,'Migraine',NULL,'2026-06-07T11:56:00Z','2026-06-07T11:56:00Z'),
(451,218,'sick','approved','2026-08-14','2026-08-18',0,'Dentist',8,'2026-06-23T14:47:00Z','2026-06-24T13:09:00Z'),
(452,271,'sick','approved','2026-08-15','2026-08-18',0,'Migraine',10,'2026-06-16T13:58:00Z','2026-06-17T12:20:00Z'),
(453,89,'parental','approved','2026-08-16','2026-10-14',0,NULL,3,'2026-05-14T13:14:00Z','2026-05-15T09:33:00Z'),
(454,43,'unpaid','approved','2026-08-17','2026-08-24',0,'Moving house',3,'2026-05-30T16:50:00Z','2026-05-31T14:19:00Z'),
(455,188,'parental','approved','2026-08-17','2026-10-03',0,'Second child',7,'2026-06-16T08:53:00Z','2026-06-17T11:22:00Z'),
(456,72,'parental','requested','2026-08-18','2026-10-01',0,'Second child',NULL,'2026-05-10T14:29:00Z','2026-05-10T14:29:00Z'),
(457,206,'training','requested','2026-08-18','2026-08-20',0,'First-aid refresher',NULL,'2026-05-22T08:09:00Z','2026-05-22T08:09:00Z'),
(458,281,'vacation','requested','2026-08-18','2026-08-29',0,'お盆で帰省',NULL,'2026-05-04T13:27:00Z','2026-05-04T13:27:00Z'),
(459,61,'parental','approved','2026-08-19','2026-11-02',0,NULL,3,'2026-05-19T08:06:00Z','2026-05-20T15:53:00Z'),
(460,84,'vacation','approved','2026-08-19','2026-08-25',0,NULL,3,'2026-06-13T17:24:00Z','2026-06-14T07:52:00Z'),
(461,77,'sick','requested','2026-08-20','2026-08-20',1,'Doctor''s orders',NULL,'2026-06-01T12:43:00Z','2026-06-01T12:43:00Z'),
(462,88,'sick','requested','2026-08-21','2026-08-25',0,'Doctor''s orders',NULL,'2026-06-04T14:08:00Z','2026-06-04T14:08:00Z'),
(463,49,'sick','requested','2026-08-22','2026-08-24',0,'Back surgery',NULL,'2026-06-06T17:48:00Z','2026-06-06T17:48:00Z'),
(464,119,'vacation','requested','2026-08-22','2026-08-25',0,'Alps ⛰️',NULL,'2026-05-03T13:52:00Z','2026-05-03T13:52:00Z'),
(465,217,'parental','requested','2026-08-23','2026-11-13',0,'Second child',NULL,'2026-06-08T07:51:00Z','2026-06-08T07:51:00Z'),
(466,199,'sick','requested','2026-08-24','2026-08-28',0,'Doctor''s orders',NULL,'2026-06-19T09:35:00Z','2026-06-19T09:35:00Z'),
(467,182,'vacation','approved','2026-08-25','2026-08-27',0,'お盆で帰省',7,'2026-06-21T08:25:00Z','2026-06-22T13:22:00Z'),
(468,272,'unpaid','approved','2026-08-25','2026-09-08',0,'Moving house',10,'2026-06-10T14:28:00Z','2026-06-11T14:51:00Z'),
(469,294,'sick','requested','2026-08-25','2026-08-25',1,'Doctor''s orders',NULL,'2026-05-07T13:04:00Z','2026-05-07T13:04:00Z'),
(470,107,'sick','approved','2026-08-26','2026-08-28',0,'Dentist',3,'2026-06-18T06:55:00Z','2026-06-19T10:27:00Z'),
(471,121,'vacation','approved','2026-08-26','2026-09-08',0,'お盆で帰省',3,'2026-05-13T12:01:00Z','2026-05-14T10:13:00Z'),
(472,230,'sick','approved','2026-08-26','2026-08-30',0,'Doctor''s orders',8,'2026-06-16T07:50:00Z','2026-06-17T11:04:00Z'),
(473,211,'vacation','approved','2026-08-27','2026-09-01',0,'Camino de Santiago',8,'2026-06-10T11:20:00Z','2026-06-11T17:03:00Z'),
(474,248,'vacation','approved','2026-08-27','2026-08-30',0,NULL,9,'2026-05-07T10:47:00Z','2026-05-08T13:10:00Z'),
(475,260,'sick','approved','2026-08-27','2026-08-27',1,'Dentist',10,'2026-06-03T10:54:00Z','2026-06-04T15:03:00Z'),
(476,1,'vacation','requested','2026-08-28','2026-09-02',0,'お盆で帰省',NULL,'2026-06-21T06:52:00Z','2026-06-21T06:52:00Z'),
(477,159,'vacation','requested','2026-08-28','2026-08-31',0,'Wedding in İzmir',NULL,'2026-06-07T09:33:00Z','2026-06-07T09:33:00Z'),
(478,159,'vacation','requested','2026-08-28','2026-09-03',0,'Wedding in İzmir',NULL,'2026-06-20T09:00:00Z','2026-06-20T09:00:00Z'),
(479,196,'training','approved','2026-08-28','2026-08-30',0,'First-aid refresher',8,'2026-06-17T10:36:00Z','2026-06-18T10:19:00Z'),
(480,192,'parental','approved','2026-08-29','2026-10-02',0,NULL,7,'2026-06-20T07:35:00Z','2026-06-21T07:36:00Z'),
(481,209,'vacation','approved','2026-08-29','2026-09-05',0,'Summer with the family',8,'2026-06-28T13:13:00Z','2026-06-29T12:14:00Z'),
(482,32,'vacation','approved','2026-08-30','2026-09-09',0,'Summer with the family',3,'2026-05-05T17:45:00Z','2026-05-06T10:23:00Z'),
(483,119,'sick','requested','2026-08-30','2026-08-30',0,'Doctor''s orders',NULL,'2026-05-04T09:40:00Z','2026-05-04T09:40:00Z'),
(484,181,'sick','approved','2026-08-30','2026-09-04',0,'Flu',7,'2026-06-12T13:29:00Z','2026-06-13T13:39:00Z'),
(485,208,'sick','requested','2026-08-30','2026-09-01',0,'Doctor''s orders',NULL,'2026-05-18T15:17:00Z','2026-05-18T15:17:00Z'),
(486,245,'vacation','approved','2026-08-30','2026-09-04',0,'Wedding in İzmir',9,'2026-06-26T11:15:00Z','2026-06-27T18:14:00Z'),
(487,246,'vacation','approved','2026-08-30','2026-09-07',0,'Camino de Santiago',9,'2026-05-01T13:09:00Z','2026-05-02T14:43:00Z'),
(488,286,'sick','requested','2026-08-30','2026-08-30',1,'Dentist',NULL,'2026-06-06T07:31:00Z','2026-06-06T07:31:00Z'),
(489,174,'sick','requested','2026-08-31','2026-09-03',0,'Flu',NULL,'2026-05-30T12:29:00Z','2026-05-30T12:29:00Z'),
(490,176,'sick','requested','2026-08-31','2026-09-02',0,'Doctor''s orders',NULL,'2026-06-05T07:41:00Z','2026-06-05T07:41:00Z'),
(491,296,'unpaid','requested','2026-08-31','2026-09-16',0,'Moving house',NULL,'2026-06-11T09:20:00Z','2026-06-11T09:20:00Z'),
(492,33,'parental','approved','2026-09-01','2026-10-07',0,NULL,3,'2026-06-27T11:53:00Z','2026-06-28T18:09:00Z'),
(493,147,'vacation','approved','2026-09-01','2026-09-02',0,'お盆で帰省',5,'2026-05-26T15:11:00Z','2026-05-27T13:54:00Z'),
(494,99,'sick','approved','2026-09-02','2026-09-02',0,'Migraine',3,'2026-06-23T07:18:00Z','2026-06-24T16:41:00Z'),
(495,67,'unpaid','requested','2026-09-05','2026-09-07',0,'Moving house',NULL,'2026-06-25T14:11:00Z','2026-06-25T14:11:00Z'),
(496,149,'sick','requested','2026-09-05','2026-09-09',0,'Flu',NULL,'2026-05-21T11:13:00Z','2026-05-21T11:13:00Z'),
(497,2,'vacation','requested','2026-09-06','2026-09-11',0,NULL,NULL,'2026-05-06T07:25:00Z','2026-05-06T07:25:00Z');

INSERT INTO time_off (id, employee_id, type, status, start_date, end_date, half_day, reason, approver_id, created_at, updated_at) VALUES
(498,111,'training','requested','2026-09-06','2026-09-06',0,'Rust course',NULL,'2026-06-24T17:06:00Z','2026-06-24T17:06:00Z'),
(499,119,'vacation','approved','2026-09-06','2026-09-14',0,'Alps ⛰️',3,'2026-05-06T08:35:00Z','2026-05-07T14:15:00Z'),
(500,198,'parental','requested','2026-09-06','2026-11-28',0,'Adoption',NULL,'2026-05-24T12:36:00Z','2026-05-24T12:36:00Z'),
(501,203,'sick','requested','2026-09-06','2026-09-06',1,'Back surgery',NULL,'2026-06-21T10:50:00Z','2026-06-21T10:50:00Z'),
(502,124,'parental','requested','2026-09-07','2026-11-08',0,'Adoption',NULL,'2026-06-29T09:47:00Z','2026-06-29T09:47:00Z'),
(503,221,'vacation','requested','2026-09-07','2026-09-09',0,NULL,NULL,'2026-06-18T13:00:00Z','2026-06-18T13:00:00Z'),
(504,238,'unpaid','approved','2026-09-07','2026-09-15',0,'Private matter',9,'2026-05-18T10:14:00Z','2026-05-19T14:04:00Z'),
(505,278,'training','requested','2026-09-07','2026-09-08',0,'Language school',NULL,'2026-05-20T08:15:00Z','2026-05-20T08:15:00Z'),
(506,40,'sick','approved','2026-09-09','2026-09-14',0,'Doctor''s orders',3,'2026-05-31T08:11:00Z','2026-06-01T14:18:00Z'),
(507,293,'training','requested','2026-09-10','2026-09-12',0,'First-aid refresher',NULL,'2026-05-09T07:14:00Z','2026-05-09T07:14:00Z'),
(508,175,'vacation','requested','2026-09-11','2026-09-12',0,'Summer with the family',NULL,'2026-06-07T14:27:00Z','2026-06-07T14:27:00Z'),
(509,233,'parental','requested','2026-09-11','2026-10-12',0,'Second child',NULL,'2026-05-17T15:45:00Z','2026-05-17T15:45:00Z'),
(510,280,'sick','approved','2026-09-11','2026-09-12',0,'Migraine',10,'2026-05-25T14:47:00Z','2026-05-26T11:14:00Z'),
(511,126,'training','requested','2026-09-12','2026-09-12',0,'First-aid refresher',NULL,'2026-05-08T14:31:00Z','2026-05-08T14:31:00Z'),
(512,186,'sick','approved','2026-09-12','2026-09-14',0,'Doctor''s orders',7,'2026-06-02T10:38:00Z','2026-06-03T16:35:00Z'),
(513,242,'sick','requested','2026-09-12','2026-09-16',0,'Flu',NULL,'2026-05-30T17:59:00Z','2026-05-30T17:59:00Z'),
(514,27,'parental','requested','2026-09-13','2026-11-06',0,NULL,NULL,'2026-05-03T14:19:00Z','2026-05-03T14:19:00Z'),
(515,138,'vacation','approved','2026-09-13','2026-09-25',0,'Wedding in İzmir',4,'2026-06-20T10:35:00Z','2026-06-21T11:48:00Z'),
(516,186,'parental','requested','2026-09-13','2026-11-27',0,'Adoption',NULL,'2026-06-26T06:49:00Z','2026-06-26T06:49:00Z'),
(517,195,'sick','approved','2026-09-13','2026-09-13',1,'Dentist',7,'2026-05-27T10:05:00Z','2026-05-28T13:12:00Z'),
(518,190,'sick','requested','2026-09-14','2026-09-17',0,'Doctor''s orders',NULL,'2026-05-15T16:56:00Z','2026-05-15T16:56:00Z'),
(519,65,'vacation','requested','2026-09-16','2026-09-17',0,'Alps ⛰️',NULL,'2026-05-20T08:40:00Z','2026-05-20T08:40:00Z'),
(520,161,'training','requested','2026-09-16','2026-09-16',0,'Language school',NULL,'2026-05-12T18:00:00Z','2026-05-12T18:00:00Z'),
(521,227,'training','approved','2026-09-16','2026-09-18',0,'Rust course',8,'2026-05-13T13:09:00Z','2026-05-14T07:37:00Z'),
(522,43,'unpaid','requested','2026-09-17','2026-09-23',0,'Private matter',NULL,'2026-05-05T09:52:00Z','2026-05-05T09:52:00Z'),
(523,226,'vacation','approved','2026-09-17','2026-09-26',0,'Summer with the family',8,'2026-05-22T13:12:00Z','2026-05-23T07:34:00Z'),
(524,260,'training','approved','2026-09-17','2026-09-18',0,'First-aid refresher',10,'2026-05-05T08:46:00Z','2026-05-06T17:45:00Z'),
(525,289,'sick','requested','2026-09-17','2026-09-19',0,'Dentist',NULL,'2026-05-09T11:29:00Z','2026-05-09T11:29:00Z'),
(526,294,'sick','requested','2026-09-17','2026-09-17',1,'Back surgery',NULL,'2026-06-02T16:28:00Z','2026-06-02T16:28:00Z'),
(527,57,'sick','requested','2026-09-18','2026-09-22',0,'Dentist',NULL,'2026-06-18T06:49:00Z','2026-06-18T06:49:00Z'),
(528,101,'sick','requested','2026-09-18','2026-09-22',0,'Doctor''s orders',NULL,'2026-06-17T16:23:00Z','2026-06-17T16:23:00Z'),
(529,59,'unpaid','requested','2026-09-19','2026-09-27',0,'Moving house',NULL,'2026-06-03T14:50:00Z','2026-06-03T14:50:00Z'),
(530,110,'vacation','approved','2026-09-19','2026-09-21',0,'Summer with the family',3,'2026-05-24T16:46:00Z','2026-05-25T14:50:00Z'),
(531,211,'unpaid','requested','2026-09-19','2026-10-04',0,'Moving house',NULL,'2026-06-09T18:09:00Z','2026-06-09T18:09:00Z'),
(532,32,'unpaid','requested','2026-09-20','2026-10-01',0,'Moving house',NULL,'2026-06-13T12:19:00Z','2026-06-13T12:19:00Z'),
(533,229,'vacation','requested','2026-09-20','2026-09-27',0,NULL,NULL,'2026-06-07T12:15:00Z','2026-06-07T12:15:00Z'),
(534,292,'sick','requested','2026-09-20','2026-09-22',0,'Dentist',NULL,'2026-05-22T16:54:00Z','2026-05-22T16:54:00Z'),
(535,82,'sick','requested','2026-09-21','2026-09-26',0,'Flu',NULL,'2026-06-21T12:43:00Z','2026-06-21T12:43:00Z'),
(536,141,'vacation','approved','2026-09-21','2026-09-25',0,'Alps ⛰️',4,'2026-05-25T13:18:00Z','2026-05-26T08:18:00Z'),
(537,252,'unpaid','approved','2026-09-21','2026-09-23',0,'Caring for my father',9,'2026-06-06T17:00:00Z','2026-06-07T06:50:00Z'),
(538,37,'parental','requested','2026-09-22','2026-11-06',0,NULL,NULL,'2026-05-17T09:16:00Z','2026-05-17T09:16:00Z'),
(539,77,'vacation','approved','2026-09-22','2026-09-27',0,'Wedding in İzmir',3,'2026-05-03T16:32:00Z','2026-05-04T18:00:00Z'),
(540,205,'vacation','approved','2026-09-23','2026-09-26',0,'Camino de Santiago',8,'2026-06-11T16:46:00Z','2026-06-12T15:09:00Z'),
(541,247,'parental','approved','2026-09-23','2026-10-22',0,NULL,9,'2026-06-18T13:03:00Z','2026-06-19T10:58:00Z'),
(542,162,'vacation','requested','2026-09-24','2026-10-04',0,'Alps ⛰️',NULL,'2026-05-08T16:08:00Z','2026-05-08T16:08:00Z'),
(543,223,'vacation','approved','2026-09-24','2026-09-28',0,'お盆で帰省',8,'2026-06-14T13:02:00Z','2026-06-15T07:29:00Z'),
(544,144,'vacation','requested','2026-09-25','2026-10-03',0,NULL,NULL,'2026-05-11T13:01:00Z','2026-05-11T13:01:00Z'),
(545,31,'sick','requested','2026-09-26','2026-10-01',0,'Back surgery',NULL,'2026-06-27T12:04:00Z','2026-06-27T12:04:00Z'),
(546,81,'unpaid','approved','2026-09-26','2026-10-10',0,'Caring for my father',3,'2026-06-03T18:20:00Z','2026-06-04T16:37:00Z'),
(547,76,'vacation','requested','2026-09-27','2026-10-03',0,'Alps ⛰️',NULL,'2026-05-01T17:39:00Z','2026-05-01T17:39:00Z'),
(548,93,'sick','requested','2026-09-27','2026-10-02',0,'Migraine',NULL,'2026-05-18T16:56:00Z','2026-05-18T16:56:00Z'),
(549,102,'vacation','approved','2026-09-27','2026-10-06',0,'Alps ⛰️',3,'2026-06-07T08:32:00Z','2026-06-08T10:41:00Z'),
(550,254,'sick','approved','2026-09-27','2026-09-27',0,'Migraine',10,'2026-05-26T16:15:00Z','2026-05-27T14:31:00Z'),
(551,257,'vacation','requested','2026-09-27','2026-10-01',0,'Summer with the family',NULL,'2026-06-04T09:32:00Z','2026-06-04T09:32:00Z'),
(552,117,'training','approved','2026-09-29','2026-09-29',0,'First-aid refresher',3,'2026-05-14T07:55:00Z','2026-05-15T15:43:00Z'),
(553,206,'sick','approved','2026-09-30','2026-09-30',0,'Dentist',8,'2026-06-22T11:13:00Z','2026-06-23T13:55:00Z'),
(554,23,'training','requested','2026-10-02','2026-10-03',0,'Language school',NULL,'2026-05-05T15:36:00Z','2026-05-05T15:36:00Z'),
(555,92,'vacation','approved','2026-10-02','2026-10-08',0,'Wedding in İzmir',3,'2026-05-01T08:26:00Z','2026-05-02T09:25:00Z'),
(556,136,'vacation','requested','2026-10-02','2026-10-08',0,'お盆で帰省',NULL,'2026-06-10T12:46:00Z','2026-06-10T12:46:00Z'),
(557,197,'sick','requested','2026-10-02','2026-10-02',1,'Back surgery',NULL,'2026-05-05T17:17:00Z','2026-05-05T17:17:00Z'),
(558,131,'sick','approved','2026-10-03','2026-10-08',0,'Flu',4,'2026-05-02T12:32:00Z','2026-05-03T09:34:00Z'),
(559,293,'vacation','approved','2026-10-03','2026-10-04',0,'Camino de Santiago',11,'2026-06-24T09:36:00Z','2026-06-25T07:10:00Z'),
(560,96,'vacation','approved','2026-10-04','2026-10-16',0,NULL,3,'2026-05-05T07:59:00Z','2026-05-06T10:02:00Z'),
(561,187,'vacation','requested','2026-10-04','2026-10-16',0,'Wedding in İzmir',NULL,'2026-05-07T17:18:00Z','2026-05-07T17:18:00Z'),
(562,135,'unpaid','approved','2026-10-05','2026-10-16',0,'Caring for my father',4,'2026-06-17T09:39:00Z','2026-06-18T16:01:00Z'),
(563,138,'parental','approved','2026-10-05','2026-12-02',0,'Adoption',4,'2026-05-07T11:37:00Z','2026-05-08T08:31:00Z'),
(564,68,'vacation','approved','2026-10-07','2026-10-19',0,'Summer with the family',3,'2026-06-02T07:15:00Z','2026-06-03T07:14:00Z'),
(565,75,'vacation','approved','2026-10-07','2026-10-19',0,NULL,3,'2026-06-18T17:38:00Z','2026-06-19T13:16:00Z'),
(566,90,'vacation','approved','2026-10-07','2026-10-18',0,'お盆で帰省',3,'2026-05-10T08:44:00Z','2026-05-11T09:14:00Z'),
(567,288,'unpaid','requested','2026-10-08','2026-10-12',0,'Private matter',NULL,'2026-06-06T12:10:00Z','2026-06-06T12:10:00Z'),
(568,248,'vacation','approved','2026-10-10','2026-10-11',0,'Alps ⛰️',9,'2026-06-15T12:12:00Z','2026-06-16T18:19:00Z'),
(569,10,'unpaid','requested','2026-10-11','2026-10-27',0,'Caring for my father',NULL,'2026-06-18T14:34:00Z','2026-06-18T14:34:00Z'),
(570,56,'vacation','approved','2026-10-11','2026-10-22',0,NULL,3,'2026-06-18T13:53:00Z','2026-06-19T11:51:00Z'),
(571,86,'training','approved','2026-10-11','2026-10-11',0,'First-aid refresher',3,'2026-06-12T15:13:00Z','2026-06-13T14:17:00Z'),
(572,205,'sick','approved','2026-10-11','2026-10-15',0,'Dentist',8,'2026-05-06T16:55:00Z','2026-05-07T07:25:00Z'),
(573,247,'sick','requested','2026-10-11','2026-10-15',0,'Doctor''s orders',NULL,'2026-05-12T12:42:00Z','2026-05-12T12:42:00Z'),
(574,9,'sick','requested','2026-10-12','2026-10-15',0,'Back surgery',NULL,'2026-06-13T12:51:00Z','2026-06-13T12:51:00Z'),
(575,231,'vacation','requested','2026-10-12','2026-10-25',0,NULL,NULL,'2026-05-30T14:51:00Z','2026-05-30T14:51:00Z'),
(576,69,'vacation','approved','2026-10-14','2026-10-17',0,'Alps ⛰️',3,'2026-06-01T08:14:00Z','2026-06-02T07:44:00Z'),
(577,63,'vacation','approved','2026-10-16','2026-10-17',0,'Camino de Santiago',3,'2026-06-06T16:47:00Z','2026-06-07T11:00:00Z'),
(578,10,'vacation','approved','2026-10-18','2026-10-29',0,NULL,1,'2026-05-31T08:52:00Z','2026-06-01T07:11:00Z'),
(579,16,'training','requested','2026-10-18','2026-10-20',0,'Rust course',NULL,'2026-05-26T17:59:00Z','2026-05-26T17:59:00Z'),
(580,105,'vacation','approved','2026-10-18','2026-10-27',0,'Wedding in İzmir',3,'2026-05-23T13:22:00Z','2026-05-24T11:08:00Z'),
(581,286,'sick','requested','2026-10-18','2026-10-21',0,'Migraine',NULL,'2026-06-14T10:12:00Z','2026-06-14T10:12:00Z'),
(582,198,'vacation','approved','2026-10-20','2026-10-28',0,'Camino de Santiago',8,'2026-05-13T15:14:00Z','2026-05-14T12:38:00Z'),
(583,287,'vacation','requested','2026-10-20','2026-11-02',0,'Wedding in İzmir',NULL,'2026-05-10T10:20:00Z','2026-05-10T10:20:00Z'),
(584,49,'vacation','approved','2026-10-22','2026-10-23',0,'Camino de Santiago',3,'2026-06-06T07:55:00Z','2026-06-07T17:55:00Z'),
(585,293,'sick','approved','2026-10-22','2026-10-22',1,'Flu',11,'2026-06-04T16:14:00Z','2026-06-05T08:30:00Z'),
(586,54,'parental','approved','2026-10-23','2026-12-03',0,'Adoption',3,'2026-06-06T10:24:00Z','2026-06-07T09:00:00Z'),
(587,63,'parental','approved','2026-10-23','2026-12-07',0,'Second child',3,'2026-05-11T14:51:00Z','2026-05-12T15:57:00Z'),
(588,122,'training','approved','2026-10-23','2026-10-25',0,'First-aid refresher',4,'2026-05-02T12:47:00Z','2026-05-03T08:10:00Z'),
(589,178,'vacation','approved','2026-10-23','2026-10-31',0,'Camino de Santiago',7,'2026-05-14T18:19:00Z','2026-05-15T12:13:00Z'),
(590,236,'sick','requested','2026-10-23','2026-10-24',0,'Migraine',NULL,'2026-05-27T15:36:00Z','2026-05-27T15:36:00Z'),
(591,183,'sick','approved','2026-10-24','2026-10-28',0,'Migraine',7,'2026-05-09T06:57:00Z','2026-05-10T11:38:00Z'),
(592,132,'unpaid','requested','2026-10-25','2026-11-06',0,'Moving house',NULL,'2026-06-27T08:49:00Z','2026-06-27T08:49:00Z'),
(593,134,'training','requested','2026-10-25','2026-10-25',0,'Language school',NULL,'2026-05-18T06:41:00Z','2026-05-18T06:41:00Z'),
(594,84,'training','requested','2026-10-26','2026-10-28',0,'Rust course',NULL,'2026-06-07T15:46:00Z','2026-06-07T15:46:00Z'),
(595,46,'parental','approved','2026-10-27','2026-12-13',0,'Second child',3,'2026-05-06T08:00:00Z','2026-05-07T06:58:00Z'),
(596,162,'parental','requested','2026-10-27','2026-12-03',0,NULL,NULL,'2026-06-15T07:54:00Z','2026-06-15T07:54:00Z'),
(597,219,'vacation','requested','2026-10-27','2026-10-29',0,'Camino de Santiago',NULL,'2026-05-09T17:52:00Z','2026-05-09T17:52:00Z'),
(598,62,'vacation','requested','2026-10-28','2026-10-31',0,NULL,NULL,'2026-06-25T12:39:00Z','2026-06-25T12:39:00Z'),
(599,94,'unpaid','approved','2026-10-28','2026-11-12',0,'Caring for my father',3,'2026-05-27T07:34:00Z','2026-05-28T14:11:00Z'),
(600,105,'unpaid','approved','2026-10-28','2026-11-08',0,'Private matter',3,'2026-05-29T10:10:00Z','2026-05-30T09:38:00Z'),
(601,273,'sick','requested','2026-10-28','2026-10-31',0,'Doctor''s orders',NULL,'2026-06-29T15:38:00Z','2026-06-29T15:38:00Z'),
(602,113,'training','approved','2026-10-29','2026-10-31',0,'First-aid refresher',3,'2026-06-08T17:15:00Z','2026-06-09T08:26:00Z'),
(603,201,'sick','requested','2026-10-29','2026-11-01',0,'Dentist',NULL,'2026-05-31T16:27:00Z','2026-05-31T16:27:00Z'),
(604,220,'sick','requested','2026-10-29','2026-11-01',0,'Back surgery',NULL,'2026-05-31T12:15:00Z','2026-05-31T12:15:00Z');

INSERT INTO compensation (id, employee_id, effective_date, reason, salary_amount, salary_currency, salary_interval, bonus_target, bonus_paid, note, approver_id, created_at, updated_at) VALUES
(1,1,'2017-04-28','hire',141360,'EUR','year',7.5,10602,NULL,NULL,'2017-03-29T09:16:00Z','2017-03-29T09:16:00Z'),
(2,2,'2017-02-08','hire',3253140,'TRY','year',10,325314,NULL,1,'2017-01-09T09:45:00Z','2017-01-09T09:45:00Z'),
(3,3,'2016-02-24','hire',3130380,'TRY','year',10,313038,'Counter-offer matched',1,'2016-01-25T15:46:00Z','2016-01-25T15:46:00Z'),
(4,4,'2015-05-31','hire',87885,'EUR','year',15,13182.75,'Counter-offer matched',1,'2015-05-01T11:40:00Z','2015-05-01T11:40:00Z'),
(5,5,'2015-03-16','hire',135780,'EUR','year',15,20367,NULL,1,'2015-02-14T09:26:00Z','2015-02-14T09:26:00Z'),
(6,5,'2026-01-01','raise',146000,'EUR','year',7.5,10950,NULL,1,'2025-12-02T12:15:00Z','2025-12-02T12:15:00Z'),
(7,6,'2016-08-30','hire',119784,'EUR','year',15,17967.6,'Below the band; review in spring',1,'2016-07-31T14:18:00Z','2016-07-31T14:18:00Z'),
(8,7,'2017-05-31','hire',157356,'GBP','year',15,23603.4,NULL,1,'2017-05-01T16:28:00Z','2017-05-01T16:28:00Z'),
(9,8,'2017-06-02','hire',129270,'EUR','year',10,12927,NULL,1,'2017-05-03T16:12:00Z','2017-05-03T16:12:00Z'),
(10,9,'2016-07-31','hire',147312,'GBP','year',5,7365.6,NULL,1,'2016-07-01T13:00:00Z','2016-07-01T13:00:00Z'),
(11,10,'2016-10-26','hire',112158,'GBP','year',15,16823.7,'Counter-offer matched',1,'2016-09-26T16:21:00Z','2016-09-26T16:21:00Z'),
(12,11,'2016-02-19','hire',3697680,'EGP','year',7.5,277326,NULL,1,'2016-01-20T12:56:00Z','2016-01-20T12:56:00Z'),
(13,12,'2015-01-25','hire',148800,'EUR','year',15,22320,NULL,1,'2014-12-26T12:09:00Z','2014-12-26T12:09:00Z'),
(14,12,'2026-01-01','adjustment',160000,'EUR','year',10,16000,'Counter-offer matched',1,'2025-12-02T13:10:00Z','2025-12-02T13:10:00Z'),
(15,13,'2016-08-23','hire',91233,'GBP','year',NULL,NULL,'Below the band; review in spring',1,'2016-07-24T16:24:00Z','2016-07-24T16:24:00Z'),
(16,13,'2026-01-01','promotion',98100,'GBP','year',NULL,NULL,NULL,1,'2025-12-02T14:29:00Z','2025-12-02T14:29:00Z'),
(17,14,'2025-09-12','hire',66200.5,'CAD','year',10,6620.05,NULL,1,'2025-08-13T12:57:00Z','2025-08-13T12:57:00Z'),
(18,15,'2020-11-02','hire',3264300,'JPY','year',10,326430,NULL,1,'2020-10-03T08:20:00Z','2020-10-03T08:20:00Z'),
(19,16,'2017-05-20','hire',40920,'EUR','year',NULL,NULL,NULL,2,'2017-04-20T10:17:00Z','2017-04-20T10:17:00Z'),
(20,17,'2022-04-03','hire',146940,'CAD','year',NULL,NULL,NULL,2,'2022-03-04T14:48:00Z','2022-03-04T14:48:00Z'),
(21,18,'2020-05-18','hire',49290,'EUR','year',NULL,NULL,'Below the band; review in spring',2,'2020-04-18T09:52:00Z','2020-04-18T09:52:00Z'),
(22,18,'2026-01-01','raise',53000,'EUR','year',NULL,NULL,NULL,2,'2025-12-02T09:20:00Z','2025-12-02T09:20:00Z'),
(23,19,'2016-02-10','hire',96255,'GBP','year',NULL,NULL,'Below the band; review in spring',2,'2016-01-11T16:05:00Z','2016-01-11T16:05:00Z'),
(24,19,'2026-01-01','raise',103500.5,'GBP','year',NULL,NULL,NULL,2,'2025-12-02T15:00:00Z','2025-12-02T15:00:00Z'),
(25,20,'2020-06-30','hire',76632,'CAD','year',NULL,NULL,'Retention, do not disclose',2,'2020-05-31T09:54:00Z','2020-05-31T09:54:00Z'),
(26,20,'2026-01-01','promotion',82400.5,'CAD','year',NULL,NULL,'Counter-offer matched',2,'2025-12-02T09:18:00Z','2025-12-02T09:18:00Z'),
(27,21,'2020-10-01','hire',121830,'CAD','year',NULL,NULL,'Below the band; review in spring',2,'2020-09-01T15:45:00Z','2020-09-01T15:45:00Z'),
(28,22,'2017-07-17','hire',98766,'GBP','year',7.5,7407.45,'Below the band; review in spring',2,'2017-06-17T13:06:00Z','2017-06-17T13:06:00Z'),
(29,22,'2026-01-01','raise',106200,'GBP','year',NULL,NULL,'Retention, do not disclose',2,'2025-12-02T14:46:00Z','2025-12-02T14:46:00Z'),
(30,23,'2023-07-27','hire',29295,'EUR','year',10,2929.5,'Counter-offer matched',2,'2023-06-27T11:05:00Z','2023-06-27T11:05:00Z'),
(31,24,'2017-11-18','hire',920700,'TRY','year',NULL,NULL,'Counter-offer matched',2,'2017-10-19T15:00:00Z','2017-10-19T15:00:00Z'),
(32,25,'2022-09-18','hire',1534500,'TRY','year',NULL,NULL,'Counter-offer matched',2,'2022-08-19T15:50:00Z','2022-08-19T15:50:00Z'),
(33,25,'2026-01-01','raise',1650000,'TRY','year',NULL,NULL,NULL,2,'2025-12-02T14:24:00Z','2025-12-02T14:24:00Z'),
(34,26,'2023-07-11','hire',109740,'EUR','year',NULL,NULL,NULL,2,'2023-06-11T15:18:00Z','2023-06-11T15:18:00Z'),
(35,26,'2026-01-01','adjustment',118000,'EUR','year',5,5900,'Below the band; review in spring',2,'2025-12-02T15:03:00Z','2025-12-02T15:03:00Z'),
(36,27,'2017-11-02','hire',2343600,'EGP','year',10,234360,'Below the band; review in spring',2,'2017-10-03T12:53:00Z','2017-10-03T12:53:00Z'),
(37,28,'2021-06-20','hire',11727300,'JPY','year',NULL,NULL,'Counter-offer matched',2,'2021-05-21T11:23:00Z','2021-05-21T11:23:00Z'),
(38,28,'2026-01-01','adjustment',12610000,'JPY','year',7.5,945750,'Below the band; review in spring',2,'2025-12-02T08:34:00Z','2025-12-02T08:34:00Z'),
(39,29,'2019-02-08','hire',11243700,'JPY','year',15,1686555,'Counter-offer matched',2,'2019-01-09T11:47:00Z','2019-01-09T11:47:00Z'),
(40,29,'2026-01-01','adjustment',12090000,'JPY','year',15,1813500,NULL,2,'2025-12-02T15:43:00Z','2025-12-02T15:43:00Z'),
(41,30,'2020-08-22','hire',63612,'GBP','year',5,3180.6,NULL,2,'2020-07-23T14:50:00Z','2020-07-23T14:50:00Z'),
(42,31,'2017-09-09','hire',32550,'EUR','year',NULL,NULL,'Retention, do not disclose',3,'2017-08-10T14:11:00Z','2017-08-10T14:11:00Z'),
(43,31,'2026-01-01','raise',35000,'EUR','year',NULL,NULL,NULL,3,'2025-12-02T09:20:00Z','2025-12-02T09:20:00Z'),
(44,32,'2022-06-28','hire',84537,'GBP','year',NULL,NULL,'Retention, do not disclose',3,'2022-05-29T16:06:00Z','2022-05-29T16:06:00Z'),
(45,32,'2026-01-01','adjustment',90900,'GBP','year',NULL,NULL,'Counter-offer matched',3,'2025-12-02T08:59:00Z','2025-12-02T08:59:00Z'),
(46,33,'2025-12-15','hire',57600,'GBP','year',NULL,NULL,NULL,3,'2025-11-15T12:43:00Z','2025-11-15T12:43:00Z'),
(47,34,'2016-10-19','hire',6528600,'JPY','year',15,979290,NULL,3,'2016-09-19T12:43:00Z','2016-09-19T12:43:00Z'),
(48,34,'2026-01-01','promotion',7020000,'JPY','year',7.5,526500,NULL,3,'2025-12-02T10:15:00Z','2025-12-02T10:15:00Z'),
(49,35,'2020-05-25','hire',66402,'EUR','year',7.5,4980.15,'Counter-offer matched',3,'2020-04-25T16:21:00Z','2020-04-25T16:21:00Z'),
(50,36,'2018-05-01','hire',40362,'EUR','year',NULL,NULL,'Below the band; review in spring',3,'2018-04-01T12:32:00Z','2018-04-01T12:32:00Z'),
(51,37,'2017-05-06','hire',1943700,'TRY','year',15,291555,NULL,3,'2017-04-06T08:49:00Z','2017-04-06T08:49:00Z'),
(52,38,'2020-12-12','hire',1197840,'EGP','year',10,119784,'Retention, do not disclose',3,'2020-11-12T12:04:00Z','2020-11-12T12:04:00Z'),
(53,38,'2026-01-01','promotion',1288000,'EGP','year',NULL,NULL,'Retention, do not disclose',3,'2025-12-02T13:57:00Z','2025-12-02T13:57:00Z'),
(54,39,'2019-06-19','hire',83700,'EUR','year',NULL,NULL,NULL,3,'2019-05-20T12:19:00Z','2019-05-20T12:19:00Z'),
(55,40,'2024-11-26','hire',1288980,'TRY','year',NULL,NULL,'Counter-offer matched',3,'2024-10-27T15:55:00Z','2024-10-27T15:55:00Z'),
(56,41,'2020-03-21','hire',111786,'CAD','year',5,5589.3,NULL,3,'2020-02-20T09:26:00Z','2020-02-20T09:26:00Z'),
(57,42,'2023-08-06','hire',95418,'GBP','year',NULL,NULL,NULL,3,'2023-07-07T15:31:00Z','2023-07-07T15:31:00Z'),
(58,42,'2026-01-01','adjustment',102600.5,'GBP','year',NULL,NULL,NULL,3,'2025-12-02T11:26:00Z','2025-12-02T11:26:00Z'),
(59,43,'2024-11-17','hire',1288980,'TRY','year',15,193347,NULL,3,'2024-10-18T10:20:00Z','2024-10-18T10:20:00Z'),
(60,44,'2018-08-11','hire',2086920,'TRY','year',NULL,NULL,NULL,3,'2018-07-12T08:22:00Z','2018-07-12T08:22:00Z'),
(61,44,'2026-01-01','adjustment',2244000,'TRY','year',15,336600,'Retention, do not disclose',3,'2025-12-02T11:06:00Z','2025-12-02T11:06:00Z'),
(62,45,'2022-08-01','hire',1119720,'EGP','year',5,55986,'Below the band; review in spring',3,'2022-07-02T14:47:00Z','2022-07-02T14:47:00Z'),
(63,45,'2026-01-01','adjustment',1204000.5,'EGP','year',NULL,NULL,'Below the band; review in spring',3,'2025-12-02T16:00:00Z','2025-12-02T16:00:00Z'),
(64,46,'2023-07-07','hire',1874880,'EGP','year',NULL,NULL,NULL,3,'2023-06-07T12:40:00Z','2023-06-07T12:40:00Z'),
(65,47,'2018-06-21','hire',83700,'GBP','year',NULL,NULL,'Retention, do not disclose',3,'2018-05-22T11:31:00Z','2018-05-22T11:31:00Z'),
(66,48,'2019-07-12','hire',36828,'GBP','year',NULL,NULL,'Below the band; review in spring',3,'2019-06-12T11:15:00Z','2019-06-12T11:15:00Z'),
(67,48,'2026-01-01','raise',39600,'GBP','year',NULL,NULL,NULL,3,'2025-12-02T11:01:00Z','2025-12-02T11:01:00Z'),
(68,49,'2020-12-15','hire',2901600,'JPY','year',NULL,NULL,NULL,3,'2020-11-15T14:41:00Z','2020-11-15T14:41:00Z'),
(69,49,'2026-01-01','promotion',3120000,'JPY','year',NULL,NULL,'Below the band; review in spring',3,'2025-12-02T12:46:00Z','2025-12-02T12:46:00Z'),
(70,50,'2019-10-17','hire',3143400,'JPY','year',NULL,NULL,'Below the band; review in spring',3,'2019-09-17T09:10:00Z','2019-09-17T09:10:00Z'),
(71,51,'2024-01-19','hire',31434,'CAD','year',NULL,NULL,NULL,3,'2023-12-20T14:30:00Z','2023-12-20T14:30:00Z'),
(72,51,'2026-01-01','raise',33800,'CAD','year',NULL,NULL,NULL,3,'2025-12-02T15:34:00Z','2025-12-02T15:34:00Z'),
(73,52,'2016-07-16','hire',624960,'EGP','year',NULL,NULL,NULL,3,'2016-06-16T14:16:00Z','2016-06-16T14:16:00Z'),
(74,52,'2026-01-01','adjustment',672000,'EGP','year',15,100800,NULL,3,'2025-12-02T10:58:00Z','2025-12-02T10:58:00Z'),
(75,53,'2023-05-20','hire',76167,'GBP','year',NULL,NULL,'Counter-offer matched',3,'2023-04-20T12:55:00Z','2023-04-20T12:55:00Z'),
(76,53,'2026-01-01','adjustment',81900,'GBP','year',NULL,NULL,'Counter-offer matched',3,'2025-12-02T10:24:00Z','2025-12-02T10:24:00Z'),
(77,54,'2021-02-28','hire',51057,'GBP','year',NULL,NULL,'Below the band; review in spring',3,'2021-01-29T09:44:00Z','2021-01-29T09:44:00Z'),
(78,55,'2016-12-20','hire',36828,'GBP','year',10,3682.8,NULL,3,'2016-11-20T14:23:00Z','2016-11-20T14:23:00Z'),
(79,56,'2022-05-17','hire',2414280,'TRY','year',10,241428,NULL,3,'2022-04-17T10:22:00Z','2022-04-17T10:22:00Z'),
(80,56,'2026-01-01','promotion',2596000,'TRY','year',15,389400,'Retention, do not disclose',3,'2025-12-02T13:34:00Z','2025-12-02T13:34:00Z'),
(81,57,'2017-07-07','hire',2968560,'EGP','year',NULL,NULL,'Retention, do not disclose',3,'2017-06-07T09:47:00Z','2017-06-07T09:47:00Z'),
(82,57,'2026-01-01','raise',3192000,'EGP','year',NULL,NULL,NULL,3,'2025-12-02T13:49:00Z','2025-12-02T13:49:00Z'),
(83,58,'2019-01-04','hire',2708160,'EGP','year',NULL,NULL,'Retention, do not disclose',3,'2018-12-05T15:38:00Z','2018-12-05T15:38:00Z'),
(84,59,'2017-02-23','hire',82770,'EUR','year',NULL,NULL,'Retention, do not disclose',3,'2017-01-24T13:31:00Z','2017-01-24T13:31:00Z'),
(85,60,'2022-03-05','hire',74865,'EUR','year',NULL,NULL,'Below the band; review in spring',3,'2022-02-03T11:18:00Z','2022-02-03T11:18:00Z'),
(86,60,'2026-01-01','adjustment',80500,'EUR','year',NULL,NULL,NULL,3,'2025-12-02T13:10:00Z','2025-12-02T13:10:00Z'),
(87,61,'2020-12-06','hire',1119720,'EGP','year',10,111972,NULL,3,'2020-11-06T11:49:00Z','2020-11-06T11:49:00Z'),
(88,61,'2026-01-01','adjustment',1204000,'EGP','year',NULL,NULL,NULL,3,'2025-12-02T13:36:00Z','2025-12-02T13:36:00Z'),
(89,62,'2017-03-11','hire',130572,'CAD','year',NULL,NULL,'Retention, do not disclose',3,'2017-02-09T15:43:00Z','2017-02-09T15:43:00Z'),
(90,63,'2016-01-20','hire',47709,'GBP','year',NULL,NULL,NULL,3,'2015-12-21T16:35:00Z','2015-12-21T16:35:00Z'),
(91,63,'2026-01-01','raise',51300,'GBP','year',NULL,NULL,NULL,3,'2025-12-02T10:11:00Z','2025-12-02T10:11:00Z'),
(92,64,'2021-04-29','hire',101370,'EUR','year',NULL,NULL,'Below the band; review in spring',3,'2021-03-30T09:14:00Z','2021-03-30T09:14:00Z'),
(93,64,'2026-01-01','adjustment',109000.5,'EUR','year',15,16350.08,'Counter-offer matched',3,'2025-12-02T09:41:00Z','2025-12-02T09:41:00Z'),
(94,65,'2023-12-21','hire',62775,'CAD','year',NULL,NULL,NULL,3,'2023-11-21T15:45:00Z','2023-11-21T15:45:00Z'),
(95,65,'2026-01-01','adjustment',67500,'CAD','year',NULL,NULL,'Counter-offer matched',3,'2025-12-02T14:06:00Z','2025-12-02T14:06:00Z'),
(96,66,'2023-12-11','hire',1329900,'TRY','year',NULL,NULL,'Retention, do not disclose',3,'2023-11-11T15:58:00Z','2023-11-11T15:58:00Z'),
(97,66,'2026-01-01','promotion',1430000.5,'TRY','year',NULL,NULL,NULL,3,'2025-12-02T16:30:00Z','2025-12-02T16:30:00Z'),
(98,67,'2022-02-01','hire',105090,'EUR','year',NULL,NULL,'Retention, do not disclose',3,'2022-01-02T14:17:00Z','2022-01-02T14:17:00Z'),
(99,67,'2026-01-01','promotion',113000,'EUR','year',NULL,NULL,'Counter-offer matched',3,'2025-12-02T11:02:00Z','2025-12-02T11:02:00Z'),
(100,68,'2023-01-29','hire',48546,'GBP','year',NULL,NULL,NULL,3,'2022-12-30T09:49:00Z','2022-12-30T09:49:00Z'),
(101,68,'2026-01-01','adjustment',52200,'GBP','year',NULL,NULL,NULL,3,'2025-12-02T12:27:00Z','2025-12-02T12:27:00Z'),
(102,69,'2025-07-29','hire',72900,'GBP','year',15,10935,'Counter-offer matched',3,'2025-06-29T13:13:00Z','2025-06-29T13:13:00Z'),
(103,70,'2021-06-19','hire',1452660,'TRY','year',NULL,NULL,NULL,3,'2021-05-20T09:08:00Z','2021-05-20T09:08:00Z'),
(104,70,'2026-01-01','adjustment',1562000,'TRY','year',5,78100,'Below the band; review in spring',3,'2025-12-02T13:10:00Z','2025-12-02T13:10:00Z'),
(105,71,'2017-09-05','hire',511500,'TRY','year',NULL,NULL,'Retention, do not disclose',3,'2017-08-06T13:53:00Z','2017-08-06T13:53:00Z'),
(106,72,'2020-11-29','hire',60450,'EUR','year',NULL,NULL,NULL,3,'2020-10-30T13:19:00Z','2020-10-30T13:19:00Z'),
(107,73,'2025-03-04','hire',7670000,'JPY','year',NULL,NULL,NULL,3,'2025-02-02T15:46:00Z','2025-02-02T15:46:00Z'),
(108,74,'2025-03-31','hire',6240000.5,'JPY','year',NULL,NULL,NULL,3,'2025-03-01T13:50:00Z','2025-03-01T13:50:00Z'),
(109,75,'2020-05-02','hire',118017,'CAD','year',7.5,8851.28,'Below the band; review in spring',3,'2020-04-02T11:41:00Z','2020-04-02T11:41:00Z'),
(110,75,'2026-01-01','promotion',126900,'CAD','year',NULL,NULL,'Counter-offer matched',3,'2025-12-02T09:10:00Z','2025-12-02T09:10:00Z'),
(111,76,'2022-11-27','hire',14266200,'JPY','year',15,2139930,NULL,3,'2022-10-28T12:31:00Z','2022-10-28T12:31:00Z'),
(112,76,'2026-01-01','raise',15340000,'JPY','year',NULL,NULL,'Counter-offer matched',3,'2025-12-02T12:59:00Z','2025-12-02T12:59:00Z'),
(113,77,'2018-04-06','hire',2734200,'EGP','year',NULL,NULL,NULL,3,'2018-03-07T12:20:00Z','2018-03-07T12:20:00Z'),
(114,77,'2026-01-01','promotion',2940000,'EGP','year',NULL,NULL,NULL,3,'2025-12-02T08:36:00Z','2025-12-02T08:36:00Z'),
(115,78,'2018-12-12','hire',85560,'EUR','year',10,8556,NULL,3,'2018-11-12T10:30:00Z','2018-11-12T10:30:00Z'),
(116,78,'2026-01-01','raise',92000,'EUR','year',5,4600,'Counter-offer matched',3,'2025-12-02T08:32:00Z','2025-12-02T08:32:00Z'),
(117,79,'2023-08-23','hire',92070,'EUR','year',NULL,NULL,'Below the band; review in spring',3,'2023-07-24T09:14:00Z','2023-07-24T09:14:00Z'),
(118,80,'2022-04-10','hire',47709,'GBP','year',NULL,NULL,NULL,3,'2022-03-11T09:41:00Z','2022-03-11T09:41:00Z'),
(119,80,'2026-01-01','promotion',51300,'GBP','year',NULL,NULL,'Below the band; review in spring',3,'2025-12-02T11:47:00Z','2025-12-02T11:47:00Z'),
(120,81,'2017-03-31','hire',2890440,'EGP','year',NULL,NULL,NULL,3,'2017-03-01T08:32:00Z','2017-03-01T08:32:00Z'),
(121,82,'2016-05-04','hire',65286,'CAD','year',NULL,NULL,NULL,3,'2016-04-04T08:52:00Z','2016-04-04T08:52:00Z'),
(122,83,'2021-09-10','hire',8342100,'JPY','year',5,417105,NULL,3,'2021-08-11T14:09:00Z','2021-08-11T14:09:00Z'),
(123,83,'2026-01-01','promotion',8970000,'JPY','year',NULL,NULL,'Counter-offer matched',3,'2025-12-02T11:34:00Z','2025-12-02T11:34:00Z'),
(124,84,'2021-01-16','hire',72261,'EUR','year',7.5,5419.58,NULL,3,'2020-12-17T14:41:00Z','2020-12-17T14:41:00Z'),
(125,85,'2016-01-19','hire',40362,'EUR','year',NULL,NULL,NULL,3,'2015-12-20T10:27:00Z','2015-12-20T10:27:00Z'),
(126,85,'2026-01-01','adjustment',43400,'EUR','year',NULL,NULL,NULL,3,'2025-12-02T10:44:00Z','2025-12-02T10:44:00Z'),
(127,86,'2023-07-15','hire',64170,'EUR','year',NULL,NULL,NULL,3,'2023-06-15T10:48:00Z','2023-06-15T10:48:00Z'),
(128,87,'2016-05-22','hire',2291520,'TRY','year',NULL,NULL,NULL,3,'2016-04-22T08:46:00Z','2016-04-22T08:46:00Z'),
(129,87,'2026-01-01','raise',2464000,'TRY','year',NULL,NULL,'Counter-offer matched',3,'2025-12-02T10:34:00Z','2025-12-02T10:34:00Z'),
(130,88,'2020-09-29','hire',121830,'CAD','year',NULL,NULL,'Counter-offer matched',3,'2020-08-30T14:43:00Z','2020-08-30T14:43:00Z'),
(131,88,'2026-01-01','raise',131000,'CAD','year',15,19650,'Counter-offer matched',3,'2025-12-02T11:58:00Z','2025-12-02T11:58:00Z'),
(132,89,'2019-06-08','hire',54405,'GBP','year',NULL,NULL,NULL,3,'2019-05-09T14:14:00Z','2019-05-09T14:14:00Z'),
(133,90,'2018-05-28','hire',25110,'EUR','year',NULL,NULL,'Counter-offer matched',3,'2018-04-28T12:25:00Z','2018-04-28T12:25:00Z'),
(134,91,'2017-02-07','hire',598920,'EGP','year',NULL,NULL,'Counter-offer matched',3,'2017-01-08T08:24:00Z','2017-01-08T08:24:00Z'),
(135,92,'2017-10-23','hire',1484280,'EGP','year',15,222642,'Below the band; review in spring',3,'2017-09-23T11:32:00Z','2017-09-23T11:32:00Z'),
(136,92,'2026-01-01','promotion',1596000,'EGP','year',NULL,NULL,NULL,3,'2025-12-02T10:56:00Z','2025-12-02T10:56:00Z'),
(137,93,'2022-07-01','hire',89187,'CAD','year',NULL,NULL,'Below the band; review in spring',3,'2022-06-01T10:02:00Z','2022-06-01T10:02:00Z'),
(138,93,'2026-01-01','adjustment',95900,'CAD','year',NULL,NULL,'Retention, do not disclose',3,'2025-12-02T09:38:00Z','2025-12-02T09:38:00Z'),
(139,94,'2022-06-27','hire',1692600,'EGP','year',NULL,NULL,NULL,3,'2022-05-28T11:28:00Z','2022-05-28T11:28:00Z'),
(140,95,'2023-06-29','hire',1796760,'EGP','year',5,89838,'Counter-offer matched',3,'2023-05-30T14:17:00Z','2023-05-30T14:17:00Z'),
(141,95,'2026-01-01','adjustment',1932000.5,'EGP','year',NULL,NULL,'Counter-offer matched',3,'2025-12-02T14:16:00Z','2025-12-02T14:16:00Z'),
(142,96,'2017-03-31','hire',63612,'GBP','year',NULL,NULL,'Retention, do not disclose',3,'2017-03-01T11:22:00Z','2017-03-01T11:22:00Z'),
(143,97,'2023-08-28','hire',89559,'GBP','year',7.5,6716.93,'Below the band; review in spring',3,'2023-07-29T09:21:00Z','2023-07-29T09:21:00Z'),
(144,97,'2026-01-01','raise',96300.5,'GBP','year',NULL,NULL,'Counter-offer matched',3,'2025-12-02T09:24:00Z','2025-12-02T09:24:00Z'),
(145,98,'2016-12-20','hire',46872,'GBP','year',NULL,NULL,NULL,3,'2016-11-20T13:54:00Z','2016-11-20T13:54:00Z'),
(146,98,'2026-01-01','adjustment',50400,'GBP','year',NULL,NULL,'Below the band; review in spring',3,'2025-12-02T13:35:00Z','2025-12-02T13:35:00Z'),
(147,99,'2018-11-04','hire',8946600,'JPY','year',NULL,NULL,NULL,3,'2018-10-05T10:59:00Z','2018-10-05T10:59:00Z'),
(148,100,'2021-08-16','hire',8704800,'JPY','year',NULL,NULL,NULL,3,'2021-07-17T15:26:00Z','2021-07-17T15:26:00Z'),
(149,100,'2026-01-01','adjustment',9360000,'JPY','year',NULL,NULL,NULL,3,'2025-12-02T10:30:00Z','2025-12-02T10:30:00Z'),
(150,101,'2025-03-10','hire',13780000,'JPY','year',NULL,NULL,NULL,3,'2025-02-08T13:17:00Z','2025-02-08T13:17:00Z'),
(151,102,'2017-05-30','hire',14322,'EUR','year',NULL,NULL,NULL,3,'2017-04-30T10:16:00Z','2017-04-30T10:16:00Z'),
(152,103,'2025-05-05','hire',117000,'EUR','year',15,17550,NULL,3,'2025-04-05T14:28:00Z','2025-04-05T14:28:00Z'),
(153,104,'2020-12-31','hire',2250600,'TRY','year',NULL,NULL,'Counter-offer matched',3,'2020-12-01T11:16:00Z','2020-12-01T11:16:00Z'),
(154,105,'2019-11-19','hire',572880,'EGP','year',NULL,NULL,NULL,3,'2019-10-20T13:31:00Z','2019-10-20T13:31:00Z'),
(155,106,'2025-08-13','hire',111000,'EUR','year',NULL,NULL,'Retention, do not disclose',3,'2025-07-14T13:38:00Z','2025-07-14T13:38:00Z'),
(156,107,'2025-08-30','hire',11180000,'JPY','year',NULL,NULL,NULL,3,'2025-07-31T16:11:00Z','2025-07-31T16:11:00Z'),
(157,108,'2017-09-28','hire',51429,'EUR','year',NULL,NULL,NULL,3,'2017-08-29T12:53:00Z','2017-08-29T12:53:00Z'),
(158,108,'2026-01-01','promotion',55300.5,'EUR','year',NULL,NULL,'Below the band; review in spring',3,'2025-12-02T12:13:00Z','2025-12-02T12:13:00Z'),
(159,109,'2024-06-30','hire',53940,'EUR','year',7.5,4045.5,'Retention, do not disclose',3,'2024-05-31T15:02:00Z','2024-05-31T15:02:00Z'),
(160,109,'2026-01-01','adjustment',58000,'EUR','year',NULL,NULL,'Retention, do not disclose',3,'2025-12-02T12:47:00Z','2025-12-02T12:47:00Z'),
(161,110,'2016-05-01','hire',20925,'GBP','year',NULL,NULL,'Counter-offer matched',3,'2016-04-01T12:58:00Z','2016-04-01T12:58:00Z'),
(162,111,'2018-07-15','hire',33945,'CAD','year',NULL,NULL,NULL,3,'2018-06-15T08:57:00Z','2018-06-15T08:57:00Z'),
(163,111,'2026-01-01','raise',36500,'CAD','year',10,3650,NULL,3,'2025-12-02T13:06:00Z','2025-12-02T13:06:00Z'),
(164,112,'2022-11-18','hire',1770720,'EGP','year',10,177072,NULL,3,'2022-10-19T15:41:00Z','2022-10-19T15:41:00Z'),
(165,113,'2025-01-01','hire',29400,'EUR','year',NULL,NULL,'Counter-offer matched',3,'2024-12-02T14:03:00Z','2024-12-02T14:03:00Z'),
(166,114,'2022-03-27','hire',9309300,'JPY','year',NULL,NULL,NULL,3,'2022-02-25T12:46:00Z','2022-02-25T12:46:00Z'),
(167,115,'2026-01-02','hire',1606000,'TRY','year',7.5,120450,'Counter-offer matched',3,'2025-12-03T08:47:00Z','2025-12-03T08:47:00Z'),
(168,116,'2020-10-28','hire',96720,'EUR','year',NULL,NULL,'Below the band; review in spring',3,'2020-09-28T09:37:00Z','2020-09-28T09:37:00Z'),
(169,117,'2021-09-19','hire',1744680,'EGP','year',NULL,NULL,'Counter-offer matched',3,'2021-08-20T14:04:00Z','2021-08-20T14:04:00Z'),
(170,117,'2026-01-01','promotion',1876000,'EGP','year',7.5,140700,'Below the band; review in spring',3,'2025-12-02T13:48:00Z','2025-12-02T13:48:00Z'),
(171,118,'2021-03-09','hire',729120,'EGP','year',10,72912,NULL,3,'2021-02-07T15:03:00Z','2021-02-07T15:03:00Z'),
(172,118,'2026-01-01','promotion',784000,'EGP','year',NULL,NULL,'Below the band; review in spring',3,'2025-12-02T13:41:00Z','2025-12-02T13:41:00Z'),
(173,119,'2024-11-21','hire',1268520,'TRY','year',NULL,NULL,NULL,3,'2024-10-22T15:20:00Z','2024-10-22T15:20:00Z'),
(174,120,'2017-10-08','hire',5077800,'JPY','year',NULL,NULL,'Below the band; review in spring',3,'2017-09-08T10:38:00Z','2017-09-08T10:38:00Z'),
(175,121,'2017-04-21','hire',38409,'EUR','year',NULL,NULL,'Retention, do not disclose',3,'2017-03-22T14:55:00Z','2017-03-22T14:55:00Z'),
(176,122,'2019-06-15','hire',2317560,'EGP','year',NULL,NULL,'Counter-offer matched',4,'2019-05-16T08:38:00Z','2019-05-16T08:38:00Z'),
(177,122,'2026-01-01','adjustment',2492000,'EGP','year',NULL,NULL,'Below the band; review in spring',4,'2025-12-02T10:11:00Z','2025-12-02T10:11:00Z'),
(178,123,'2017-08-16','hire',47523,'EUR','year',NULL,NULL,NULL,4,'2017-07-17T12:39:00Z','2017-07-17T12:39:00Z'),
(179,124,'2017-06-26','hire',124341,'CAD','year',10,12434.1,NULL,4,'2017-05-27T12:03:00Z','2017-05-27T12:03:00Z'),
(180,124,'2026-01-01','raise',133700,'CAD','year',NULL,NULL,NULL,4,'2025-12-02T08:48:00Z','2025-12-02T08:48:00Z'),
(181,125,'2024-09-23','hire',14973,'EUR','year',15,2245.95,NULL,4,'2024-08-24T12:23:00Z','2024-08-24T12:23:00Z'),
(182,126,'2016-10-19','hire',45570,'EUR','year',15,6835.5,'Retention, do not disclose',4,'2016-09-19T09:27:00Z','2016-09-19T09:27:00Z'),
(183,126,'2026-01-01','promotion',49000,'EUR','year',NULL,NULL,NULL,4,'2025-12-02T10:14:00Z','2025-12-02T10:14:00Z'),
(184,127,'2020-09-24','hire',14266200,'JPY','year',NULL,NULL,NULL,4,'2020-08-25T09:27:00Z','2020-08-25T09:27:00Z'),
(185,127,'2026-01-01','promotion',15340000.5,'JPY','year',NULL,NULL,'Below the band; review in spring',4,'2025-12-02T12:47:00Z','2025-12-02T12:47:00Z'),
(186,128,'2017-03-08','hire',56079,'GBP','year',7.5,4205.93,'Below the band; review in spring',4,'2017-02-06T10:13:00Z','2017-02-06T10:13:00Z'),
(187,128,'2026-01-01','raise',60300,'GBP','year',15,9045,'Counter-offer matched',4,'2025-12-02T11:15:00Z','2025-12-02T11:15:00Z'),
(188,129,'2020-01-01','hire',2230140,'TRY','year',15,334521,'Counter-offer matched',4,'2019-12-02T15:54:00Z','2019-12-02T15:54:00Z'),
(189,130,'2020-10-10','hire',59427,'GBP','year',NULL,NULL,NULL,4,'2020-09-10T15:05:00Z','2020-09-10T15:05:00Z'),
(190,131,'2025-03-26','hire',105000,'EUR','year',NULL,NULL,'Below the band; review in spring',4,'2025-02-24T12:51:00Z','2025-02-24T12:51:00Z'),
(191,132,'2020-09-30','hire',52080,'EUR','year',NULL,NULL,'Retention, do not disclose',4,'2020-08-31T15:53:00Z','2020-08-31T15:53:00Z'),
(192,133,'2023-01-05','hire',62310,'EUR','year',NULL,NULL,NULL,4,'2022-12-06T11:37:00Z','2022-12-06T11:37:00Z'),
(193,134,'2020-05-19','hire',57660,'EUR','year',NULL,NULL,NULL,4,'2020-04-19T09:20:00Z','2020-04-19T09:20:00Z'),
(194,134,'2026-01-01','adjustment',62000.5,'EUR','year',NULL,NULL,'Retention, do not disclose',4,'2025-12-02T10:09:00Z','2025-12-02T10:09:00Z'),
(195,135,'2023-11-16','hire',111786,'CAD','year',NULL,NULL,NULL,4,'2023-10-17T11:01:00Z','2023-10-17T11:01:00Z'),
(196,135,'2026-01-01','promotion',120200,'CAD','year',NULL,NULL,NULL,4,'2025-12-02T09:49:00Z','2025-12-02T09:49:00Z'),
(197,136,'2017-05-19','hire',63147,'EUR','year',10,6314.7,'Retention, do not disclose',4,'2017-04-19T13:08:00Z','2017-04-19T13:08:00Z'),
(198,136,'2026-01-01','promotion',67900,'EUR','year',NULL,NULL,NULL,4,'2025-12-02T13:56:00Z','2025-12-02T13:56:00Z'),
(199,137,'2025-02-23','hire',64800.5,'CAD','year',NULL,NULL,'Below the band; review in spring',4,'2025-01-24T15:29:00Z','2025-01-24T15:29:00Z'),
(200,138,'2022-09-14','hire',470580,'TRY','year',NULL,NULL,'Retention, do not disclose',4,'2022-08-15T13:23:00Z','2022-08-15T13:23:00Z'),
(201,138,'2026-01-01','promotion',506000,'TRY','year',NULL,NULL,'Counter-offer matched',4,'2025-12-02T12:59:00Z','2025-12-02T12:59:00Z'),
(202,139,'2021-01-06','hire',7012200,'JPY','year',7.5,525915,'Counter-offer matched',4,'2020-12-07T09:26:00Z','2020-12-07T09:26:00Z'),
(203,139,'2026-01-01','promotion',7540000,'JPY','year',NULL,NULL,'Counter-offer matched',4,'2025-12-02T16:16:00Z','2025-12-02T16:16:00Z'),
(204,140,'2021-01-21','hire',27621,'CAD','year',NULL,NULL,'Below the band; review in spring',4,'2020-12-22T09:14:00Z','2020-12-22T09:14:00Z'),
(205,141,'2018-04-08','hire',98766,'GBP','year',NULL,NULL,NULL,4,'2018-03-09T09:44:00Z','2018-03-09T09:44:00Z'),
(206,141,'2026-01-01','promotion',106200,'GBP','year',15,15930,NULL,4,'2025-12-02T14:30:00Z','2025-12-02T14:30:00Z'),
(207,142,'2024-11-26','hire',11848200,'JPY','year',NULL,NULL,NULL,4,'2024-10-27T13:57:00Z','2024-10-27T13:57:00Z'),
(208,142,'2026-01-01','promotion',12740000.5,'JPY','year',NULL,NULL,'Below the band; review in spring',4,'2025-12-02T14:37:00Z','2025-12-02T14:37:00Z'),
(209,143,'2019-06-03','hire',2734200,'EGP','year',NULL,NULL,'Counter-offer matched',4,'2019-05-04T16:18:00Z','2019-05-04T16:18:00Z'),
(210,144,'2022-10-25','hire',90396,'GBP','year',NULL,NULL,NULL,4,'2022-09-25T11:24:00Z','2022-09-25T11:24:00Z'),
(211,145,'2025-06-11','hire',53100,'GBP','year',NULL,NULL,NULL,5,'2025-05-12T10:58:00Z','2025-05-12T10:58:00Z'),
(212,146,'2022-07-31','hire',5682300,'JPY','year',10,568230,NULL,5,'2022-07-01T08:42:00Z','2022-07-01T08:42:00Z'),
(213,146,'2026-01-01','promotion',6110000,'JPY','year',7.5,458250,NULL,5,'2025-12-02T12:17:00Z','2025-12-02T12:17:00Z'),
(214,147,'2020-06-28','hire',2109240,'EGP','year',NULL,NULL,'Retention, do not disclose',5,'2020-05-29T09:44:00Z','2020-05-29T09:44:00Z'),
(215,147,'2026-01-01','adjustment',2268000,'EGP','year',5,113400,NULL,5,'2025-12-02T16:18:00Z','2025-12-02T16:18:00Z'),
(216,148,'2017-09-05','hire',920700,'TRY','year',5,46035,'Retention, do not disclose',5,'2017-08-06T11:56:00Z','2017-08-06T11:56:00Z'),
(217,149,'2022-10-24','hire',33945,'CAD','year',5,1697.25,NULL,5,'2022-09-24T15:05:00Z','2022-09-24T15:05:00Z'),
(218,150,'2021-11-10','hire',3020640,'EGP','year',NULL,NULL,'Retention, do not disclose',5,'2021-10-11T10:44:00Z','2021-10-11T10:44:00Z'),
(219,151,'2025-02-08','hire',94500,'CAD','year',10,9450,'Counter-offer matched',5,'2025-01-09T10:32:00Z','2025-01-09T10:32:00Z'),
(220,152,'2023-11-29','hire',13419900,'JPY','year',NULL,NULL,NULL,5,'2023-10-30T15:08:00Z','2023-10-30T15:08:00Z'),
(221,152,'2026-01-01','raise',14430000,'JPY','year',10,1443000,NULL,5,'2025-12-02T15:51:00Z','2025-12-02T15:51:00Z'),
(222,153,'2021-11-27','hire',39060,'EUR','year',7.5,2929.5,'Counter-offer matched',5,'2021-10-28T11:46:00Z','2021-10-28T11:46:00Z'),
(223,154,'2017-02-12','hire',66960,'GBP','year',NULL,NULL,NULL,5,'2017-01-13T09:01:00Z','2017-01-13T09:01:00Z'),
(224,154,'2026-01-01','adjustment',72000,'GBP','year',NULL,NULL,NULL,5,'2025-12-02T15:55:00Z','2025-12-02T15:55:00Z'),
(225,155,'2020-03-13','hire',2577960,'EGP','year',5,128898,NULL,5,'2020-02-12T08:33:00Z','2020-02-12T08:33:00Z'),
(226,155,'2026-01-01','adjustment',2772000,'EGP','year',NULL,NULL,NULL,5,'2025-12-02T08:46:00Z','2025-12-02T08:46:00Z'),
(227,156,'2026-01-28','hire',126900.5,'CAD','year',15,19035.08,'Below the band; review in spring',5,'2025-12-29T13:15:00Z','2025-12-29T13:15:00Z'),
(228,157,'2020-09-01','hire',13903500,'JPY','year',NULL,NULL,NULL,5,'2020-08-02T08:45:00Z','2020-08-02T08:45:00Z'),
(229,158,'2022-09-19','hire',2083200,'EGP','year',NULL,NULL,'Retention, do not disclose',5,'2022-08-20T08:45:00Z','2022-08-20T08:45:00Z'),
(230,159,'2025-02-06','hire',118000,'EUR','year',NULL,NULL,NULL,5,'2025-01-07T15:43:00Z','2025-01-07T15:43:00Z'),
(231,160,'2023-01-16','hire',21762,'GBP','year',NULL,NULL,'Retention, do not disclose',5,'2022-12-17T09:29:00Z','2022-12-17T09:29:00Z'),
(232,160,'2026-01-01','promotion',23400,'GBP','year',15,3510,NULL,5,'2025-12-02T10:17:00Z','2025-12-02T10:17:00Z'),
(233,161,'2022-10-13','hire',9309300,'JPY','year',NULL,NULL,NULL,5,'2022-09-13T16:27:00Z','2022-09-13T16:27:00Z'),
(234,161,'2026-01-01','promotion',10010000,'JPY','year',NULL,NULL,'Below the band; review in spring',5,'2025-12-02T15:30:00Z','2025-12-02T15:30:00Z'),
(235,162,'2019-04-27','hire',119319,'CAD','year',NULL,NULL,'Below the band; review in spring',6,'2019-03-28T13:50:00Z','2019-03-28T13:50:00Z'),
(236,162,'2026-01-01','raise',128300.5,'CAD','year',NULL,NULL,'Counter-offer matched',6,'2025-12-02T13:11:00Z','2025-12-02T13:11:00Z'),
(237,163,'2019-08-01','hire',56544,'CAD','year',NULL,NULL,NULL,6,'2019-07-02T12:42:00Z','2019-07-02T12:42:00Z'),
(238,164,'2021-01-23','hire',87420,'EUR','year',NULL,NULL,'Below the band; review in spring',6,'2020-12-24T09:25:00Z','2020-12-24T09:25:00Z'),
(239,165,'2016-09-19','hire',148149,'CAD','year',NULL,NULL,'Retention, do not disclose',6,'2016-08-20T08:52:00Z','2016-08-20T08:52:00Z'),
(240,166,'2022-04-16','hire',572880,'EGP','year',NULL,NULL,NULL,6,'2022-03-17T15:44:00Z','2022-03-17T15:44:00Z'),
(241,166,'2026-01-01','promotion',616000,'EGP','year',NULL,NULL,NULL,6,'2025-12-02T09:10:00Z','2025-12-02T09:10:00Z'),
(242,167,'2016-10-14','hire',2577960,'EGP','year',NULL,NULL,'Retention, do not disclose',6,'2016-09-14T11:35:00Z','2016-09-14T11:35:00Z'),
(243,167,'2026-01-01','raise',2772000,'EGP','year',NULL,NULL,'Retention, do not disclose',6,'2025-12-02T15:54:00Z','2025-12-02T15:54:00Z'),
(244,168,'2021-12-15','hire',72819,'CAD','year',NULL,NULL,NULL,6,'2021-11-15T14:12:00Z','2021-11-15T14:12:00Z'),
(245,169,'2019-10-01','hire',69657,'EUR','year',NULL,NULL,NULL,6,'2019-09-01T08:54:00Z','2019-09-01T08:54:00Z'),
(246,169,'2026-01-01','raise',74900,'EUR','year',7.5,5617.5,'Below the band; review in spring',6,'2025-12-02T10:01:00Z','2025-12-02T10:01:00Z'),
(247,170,'2022-08-05','hire',1002540,'TRY','year',7.5,75190.5,NULL,6,'2022-07-06T13:29:00Z','2022-07-06T13:29:00Z'),
(248,170,'2026-01-01','adjustment',1078000,'TRY','year',5,53900,NULL,6,'2025-12-02T10:02:00Z','2025-12-02T10:02:00Z'),
(249,171,'2016-08-31','hire',33852,'EUR','year',10,3385.2,'Below the band; review in spring',6,'2016-08-01T16:28:00Z','2016-08-01T16:28:00Z'),
(250,172,'2023-02-07','hire',1923240,'TRY','year',NULL,NULL,'Counter-offer matched',6,'2023-01-08T10:28:00Z','2023-01-08T10:28:00Z'),
(251,173,'2020-08-24','hire',2239440,'EGP','year',NULL,NULL,'Retention, do not disclose',6,'2020-07-25T09:13:00Z','2020-07-25T09:13:00Z'),
(252,173,'2026-01-01','adjustment',2408000,'EGP','year',NULL,NULL,NULL,6,'2025-12-02T10:12:00Z','2025-12-02T10:12:00Z'),
(253,174,'2019-09-01','hire',106950,'EUR','year',NULL,NULL,NULL,6,'2019-08-02T09:43:00Z','2019-08-02T09:43:00Z'),
(254,174,'2026-01-01','raise',115000.5,'EUR','year',NULL,NULL,NULL,6,'2025-12-02T11:35:00Z','2025-12-02T11:35:00Z'),
(255,175,'2017-09-20','hire',55242,'CAD','year',NULL,NULL,NULL,6,'2017-08-21T09:21:00Z','2017-08-21T09:21:00Z'),
(256,175,'2026-01-01','adjustment',59400,'CAD','year',NULL,NULL,NULL,6,'2025-12-02T11:10:00Z','2025-12-02T11:10:00Z'),
(257,176,'2024-12-08','hire',18228,'EUR','year',NULL,NULL,NULL,6,'2024-11-08T13:08:00Z','2024-11-08T13:08:00Z'),
(258,177,'2023-08-28','hire',64077,'CAD','year',10,6407.7,'Retention, do not disclose',7,'2023-07-29T15:15:00Z','2023-07-29T15:15:00Z'),
(259,177,'2026-01-01','adjustment',68900.5,'CAD','year',NULL,NULL,'Below the band; review in spring',7,'2025-12-02T16:15:00Z','2025-12-02T16:15:00Z'),
(260,178,'2026-01-31','hire',53200,'EUR','year',5,2660,NULL,7,'2026-01-01T11:38:00Z','2026-01-01T11:38:00Z'),
(261,179,'2020-01-30','hire',79515,'GBP','year',NULL,NULL,'Retention, do not disclose',7,'2019-12-31T11:03:00Z','2019-12-31T11:03:00Z'),
(262,179,'2026-01-01','raise',85500,'GBP','year',5,4275,NULL,7,'2025-12-02T10:28:00Z','2025-12-02T10:28:00Z'),
(263,180,'2017-12-19','hire',2734200,'EGP','year',NULL,NULL,NULL,7,'2017-11-19T09:50:00Z','2017-11-19T09:50:00Z'),
(264,180,'2026-01-01','promotion',2940000.5,'EGP','year',NULL,NULL,'Counter-offer matched',7,'2025-12-02T08:23:00Z','2025-12-02T08:23:00Z'),
(265,181,'2022-11-26','hire',677040,'EGP','year',NULL,NULL,NULL,7,'2022-10-27T11:27:00Z','2022-10-27T11:27:00Z'),
(266,181,'2026-01-01','promotion',728000,'EGP','year',NULL,NULL,'Below the band; review in spring',7,'2025-12-02T10:54:00Z','2025-12-02T10:54:00Z'),
(267,182,'2017-05-10','hire',97929,'GBP','year',NULL,NULL,'Retention, do not disclose',7,'2017-04-10T08:42:00Z','2017-04-10T08:42:00Z'),
(268,182,'2026-01-01','raise',105300,'GBP','year',NULL,NULL,'Counter-offer matched',7,'2025-12-02T14:35:00Z','2025-12-02T14:35:00Z'),
(269,183,'2019-02-02','hire',60264,'CAD','year',NULL,NULL,NULL,7,'2019-01-03T16:14:00Z','2019-01-03T16:14:00Z'),
(270,183,'2026-01-01','adjustment',64800.5,'CAD','year',10,6480.05,NULL,7,'2025-12-02T12:54:00Z','2025-12-02T12:54:00Z'),
(271,184,'2023-07-27','hire',1406160,'EGP','year',NULL,NULL,'Counter-offer matched',7,'2023-06-27T11:13:00Z','2023-06-27T11:13:00Z'),
(272,185,'2024-07-01','hire',1171800,'EGP','year',NULL,NULL,NULL,7,'2024-06-01T10:36:00Z','2024-06-01T10:36:00Z'),
(273,185,'2026-01-01','raise',1260000,'EGP','year',7.5,94500,'Below the band; review in spring',7,'2025-12-02T08:48:00Z','2025-12-02T08:48:00Z'),
(274,186,'2023-08-23','hire',2083200,'EGP','year',NULL,NULL,'Counter-offer matched',7,'2023-07-24T12:21:00Z','2023-07-24T12:21:00Z'),
(275,187,'2018-06-09','hire',92070,'GBP','year',NULL,NULL,NULL,7,'2018-05-10T14:49:00Z','2018-05-10T14:49:00Z'),
(276,188,'2016-10-23','hire',1354080,'EGP','year',NULL,NULL,NULL,7,'2016-09-23T15:15:00Z','2016-09-23T15:15:00Z'),
(277,189,'2020-03-19','hire',115506,'CAD','year',NULL,NULL,NULL,7,'2020-02-18T13:06:00Z','2020-02-18T13:06:00Z'),
(278,190,'2019-04-02','hire',30132,'CAD','year',NULL,NULL,NULL,7,'2019-03-03T08:24:00Z','2019-03-03T08:24:00Z'),
(279,191,'2017-02-28','hire',23436,'GBP','year',NULL,NULL,NULL,7,'2017-01-29T09:46:00Z','2017-01-29T09:46:00Z'),
(280,192,'2019-08-22','hire',11485500,'JPY','year',NULL,NULL,NULL,7,'2019-07-23T14:07:00Z','2019-07-23T14:07:00Z'),
(281,193,'2016-12-15','hire',92070,'EUR','year',10,9207,'Counter-offer matched',7,'2016-11-15T09:06:00Z','2016-11-15T09:06:00Z'),
(282,194,'2018-05-31','hire',44640,'EUR','year',10,4464,NULL,7,'2018-05-01T16:18:00Z','2018-05-01T16:18:00Z'),
(283,195,'2016-07-30','hire',60450,'EUR','year',NULL,NULL,NULL,7,'2016-06-30T14:54:00Z','2016-06-30T14:54:00Z'),
(284,196,'2017-06-23','hire',94581,'GBP','year',NULL,NULL,NULL,8,'2017-05-24T13:03:00Z','2017-05-24T13:03:00Z'),
(285,196,'2026-01-01','adjustment',101700,'GBP','year',15,15255,'Counter-offer matched',8,'2025-12-02T12:22:00Z','2025-12-02T12:22:00Z'),
(286,197,'2016-05-02','hire',59241,'EUR','year',NULL,NULL,NULL,8,'2016-04-02T15:38:00Z','2016-04-02T15:38:00Z'),
(287,197,'2026-01-01','raise',63700.5,'EUR','year',NULL,NULL,'Retention, do not disclose',8,'2025-12-02T13:35:00Z','2025-12-02T13:35:00Z'),
(288,198,'2021-03-06','hire',9188400,'JPY','year',NULL,NULL,'Retention, do not disclose',8,'2021-02-04T14:09:00Z','2021-02-04T14:09:00Z'),
(289,198,'2026-01-01','adjustment',9880000,'JPY','year',5,494000,'Below the band; review in spring',8,'2025-12-02T15:11:00Z','2025-12-02T15:11:00Z'),
(290,199,'2017-01-27','hire',572880,'EGP','year',15,85932,'Below the band; review in spring',8,'2016-12-28T08:43:00Z','2016-12-28T08:43:00Z'),
(291,199,'2026-01-01','adjustment',616000.5,'EGP','year',NULL,NULL,'Counter-offer matched',8,'2025-12-02T13:14:00Z','2025-12-02T13:14:00Z'),
(292,200,'2016-11-07','hire',20460,'EUR','year',10,2046,'Retention, do not disclose',8,'2016-10-08T09:31:00Z','2016-10-08T09:31:00Z'),
(293,201,'2020-09-03','hire',10155600,'JPY','year',10,1015560,NULL,8,'2020-08-04T12:20:00Z','2020-08-04T12:20:00Z'),
(294,202,'2020-09-20','hire',64077,'CAD','year',NULL,NULL,NULL,8,'2020-08-21T14:00:00Z','2020-08-21T14:00:00Z'),
(295,203,'2020-01-08','hire',75516,'EUR','year',10,7551.6,'Retention, do not disclose',8,'2019-12-09T10:30:00Z','2019-12-09T10:30:00Z'),
(296,203,'2026-01-01','raise',81200,'EUR','year',NULL,NULL,NULL,8,'2025-12-02T16:18:00Z','2025-12-02T16:18:00Z'),
(297,204,'2023-11-08','hire',81189,'GBP','year',NULL,NULL,'Counter-offer matched',8,'2023-10-09T09:15:00Z','2023-10-09T09:15:00Z'),
(298,205,'2023-02-26','hire',6891300,'JPY','year',10,689130,'Below the band; review in spring',8,'2023-01-27T16:03:00Z','2023-01-27T16:03:00Z'),
(299,206,'2022-12-02','hire',2659800,'JPY','year',NULL,NULL,NULL,8,'2022-11-02T14:56:00Z','2022-11-02T14:56:00Z'),
(300,206,'2026-01-01','promotion',2860000,'JPY','year',NULL,NULL,'Counter-offer matched',8,'2025-12-02T08:31:00Z','2025-12-02T08:31:00Z'),
(301,207,'2017-02-11','hire',71982,'GBP','year',NULL,NULL,NULL,8,'2017-01-12T09:16:00Z','2017-01-12T09:16:00Z'),
(302,207,'2026-01-01','adjustment',77400,'GBP','year',10,7740,NULL,8,'2025-12-02T14:49:00Z','2025-12-02T14:49:00Z'),
(303,208,'2016-10-23','hire',5682300,'JPY','year',10,568230,'Below the band; review in spring',8,'2016-09-23T08:53:00Z','2016-09-23T08:53:00Z'),
(304,208,'2026-01-01','promotion',6110000,'JPY','year',15,916500,NULL,8,'2025-12-02T14:20:00Z','2025-12-02T14:20:00Z'),
(305,209,'2016-03-02','hire',72819,'GBP','year',15,10922.85,'Below the band; review in spring',8,'2016-02-01T10:05:00Z','2016-02-01T10:05:00Z'),
(306,209,'2026-01-01','raise',78300,'GBP','year',5,3915,NULL,8,'2025-12-02T13:46:00Z','2025-12-02T13:46:00Z'),
(307,210,'2016-06-28','hire',1275960,'EGP','year',NULL,NULL,NULL,8,'2016-05-29T12:10:00Z','2016-05-29T12:10:00Z'),
(308,210,'2026-01-01','raise',1372000,'EGP','year',NULL,NULL,NULL,8,'2025-12-02T13:51:00Z','2025-12-02T13:51:00Z'),
(309,211,'2023-01-03','hire',10276500,'JPY','year',NULL,NULL,'Below the band; review in spring',8,'2022-12-04T14:23:00Z','2022-12-04T14:23:00Z'),
(310,212,'2024-01-25','hire',470580,'TRY','year',7.5,35293.5,NULL,8,'2023-12-26T11:10:00Z','2023-12-26T11:10:00Z'),
(311,213,'2024-02-22','hire',470580,'TRY','year',NULL,NULL,NULL,8,'2024-01-23T10:17:00Z','2024-01-23T10:17:00Z'),
(312,214,'2018-02-01','hire',66960,'GBP','year',NULL,NULL,'Below the band; review in spring',8,'2018-01-02T09:55:00Z','2018-01-02T09:55:00Z'),
(313,214,'2026-01-01','promotion',72000.5,'GBP','year',NULL,NULL,NULL,8,'2025-12-02T08:30:00Z','2025-12-02T08:30:00Z'),
(314,215,'2024-07-20','hire',35991,'GBP','year',NULL,NULL,NULL,8,'2024-06-20T15:26:00Z','2024-06-20T15:26:00Z'),
(315,215,'2026-01-01','raise',38700,'GBP','year',NULL,NULL,'Counter-offer matched',8,'2025-12-02T09:22:00Z','2025-12-02T09:22:00Z'),
(316,216,'2022-09-12','hire',2031120,'EGP','year',NULL,NULL,'Counter-offer matched',8,'2022-08-13T16:23:00Z','2022-08-13T16:23:00Z'),
(317,217,'2017-11-18','hire',6891300,'JPY','year',NULL,NULL,NULL,8,'2017-10-19T16:18:00Z','2017-10-19T16:18:00Z'),
(318,217,'2026-01-01','raise',7410000,'JPY','year',NULL,NULL,'Retention, do not disclose',8,'2025-12-02T14:23:00Z','2025-12-02T14:23:00Z'),
(319,218,'2016-02-05','hire',8825700,'JPY','year',NULL,NULL,NULL,8,'2016-01-06T13:28:00Z','2016-01-06T13:28:00Z'),
(320,218,'2026-01-01','adjustment',9490000,'JPY','year',NULL,NULL,NULL,8,'2025-12-02T11:39:00Z','2025-12-02T11:39:00Z'),
(321,219,'2023-02-17','hire',106020,'EUR','year',NULL,NULL,NULL,8,'2023-01-18T12:31:00Z','2023-01-18T12:31:00Z'),
(322,220,'2025-12-30','hire',528000.5,'TRY','year',7.5,39600.04,'Retention, do not disclose',8,'2025-11-30T14:42:00Z','2025-11-30T14:42:00Z'),
(323,221,'2025-07-25','hire',44100,'GBP','year',NULL,NULL,'Retention, do not disclose',8,'2025-06-25T08:37:00Z','2025-06-25T08:37:00Z'),
(324,222,'2022-06-19','hire',470580,'TRY','year',NULL,NULL,'Retention, do not disclose',8,'2022-05-20T14:52:00Z','2022-05-20T14:52:00Z'),
(325,222,'2026-01-01','raise',506000,'TRY','year',7.5,37950,NULL,8,'2025-12-02T08:31:00Z','2025-12-02T08:31:00Z'),
(326,223,'2017-09-17','hire',44268,'EUR','year',15,6640.2,NULL,8,'2017-08-18T10:38:00Z','2017-08-18T10:38:00Z'),
(327,223,'2026-01-01','raise',47600,'EUR','year',5,2380,'Counter-offer matched',8,'2025-12-02T09:16:00Z','2025-12-02T09:16:00Z'),
(328,224,'2019-09-06','hire',96720,'CAD','year',NULL,NULL,'Counter-offer matched',8,'2019-08-07T08:40:00Z','2019-08-07T08:40:00Z'),
(329,225,'2025-08-18','hire',85100,'CAD','year',NULL,NULL,'Below the band; review in spring',8,'2025-07-19T11:37:00Z','2025-07-19T11:37:00Z'),
(330,226,'2021-11-15','hire',1692600,'EGP','year',7.5,126945,'Below the band; review in spring',8,'2021-10-16T13:09:00Z','2021-10-16T13:09:00Z'),
(331,227,'2023-04-01','hire',1354080,'EGP','year',NULL,NULL,'Retention, do not disclose',8,'2023-03-02T13:40:00Z','2023-03-02T13:40:00Z'),
(332,227,'2026-01-01','raise',1456000.5,'EGP','year',5,72800.03,NULL,8,'2025-12-02T12:43:00Z','2025-12-02T12:43:00Z'),
(333,228,'2017-05-16','hire',2005080,'TRY','year',NULL,NULL,NULL,8,'2017-04-16T11:00:00Z','2017-04-16T11:00:00Z'),
(334,228,'2026-01-01','raise',2156000,'TRY','year',5,107800,'Counter-offer matched',8,'2025-12-02T15:27:00Z','2025-12-02T15:27:00Z'),
(335,229,'2024-09-29','hire',1197840,'EGP','year',7.5,89838,NULL,8,'2024-08-30T09:31:00Z','2024-08-30T09:31:00Z'),
(336,229,'2026-01-01','adjustment',1288000,'EGP','year',NULL,NULL,'Below the band; review in spring',8,'2025-12-02T15:21:00Z','2025-12-02T15:21:00Z'),
(337,230,'2022-06-13','hire',10881000,'JPY','year',NULL,NULL,NULL,8,'2022-05-14T14:59:00Z','2022-05-14T14:59:00Z'),
(338,231,'2017-10-15','hire',60450,'EUR','year',NULL,NULL,'Below the band; review in spring',8,'2017-09-15T13:57:00Z','2017-09-15T13:57:00Z'),
(339,231,'2026-01-01','adjustment',65000,'EUR','year',NULL,NULL,NULL,8,'2025-12-02T13:52:00Z','2025-12-02T13:52:00Z'),
(340,232,'2021-07-01','hire',2317560,'EGP','year',NULL,NULL,'Retention, do not disclose',8,'2021-06-01T08:24:00Z','2021-06-01T08:24:00Z'),
(341,232,'2026-01-01','raise',2492000,'EGP','year',NULL,NULL,'Retention, do not disclose',8,'2025-12-02T12:33:00Z','2025-12-02T12:33:00Z'),
(342,233,'2019-12-21','hire',703080,'EGP','year',NULL,NULL,NULL,8,'2019-11-21T13:28:00Z','2019-11-21T13:28:00Z'),
(343,233,'2026-01-01','promotion',756000,'EGP','year',NULL,NULL,NULL,8,'2025-12-02T09:51:00Z','2025-12-02T09:51:00Z'),
(344,234,'2019-02-09','hire',2421720,'EGP','year',7.5,181629,NULL,8,'2019-01-10T14:26:00Z','2019-01-10T14:26:00Z'),
(345,235,'2024-07-19','hire',1227600,'TRY','year',NULL,NULL,'Retention, do not disclose',8,'2024-06-19T11:47:00Z','2024-06-19T11:47:00Z'),
(346,236,'2020-11-29','hire',6286800,'JPY','year',NULL,NULL,NULL,8,'2020-10-30T09:43:00Z','2020-10-30T09:43:00Z'),
(347,237,'2022-12-31','hire',107973,'CAD','year',15,16195.95,NULL,9,'2022-12-01T08:47:00Z','2022-12-01T08:47:00Z'),
(348,238,'2024-07-03','hire',7133100,'JPY','year',15,1069965,'Counter-offer matched',9,'2024-06-03T10:19:00Z','2024-06-03T10:19:00Z'),
(349,239,'2024-09-29','hire',40920,'EUR','year',15,6138,'Counter-offer matched',9,'2024-08-30T15:03:00Z','2024-08-30T15:03:00Z'),
(350,240,'2019-12-26','hire',60450,'EUR','year',NULL,NULL,NULL,9,'2019-11-26T11:29:00Z','2019-11-26T11:29:00Z'),
(351,240,'2026-01-01','adjustment',65000,'EUR','year',NULL,NULL,'Counter-offer matched',9,'2025-12-02T11:09:00Z','2025-12-02T11:09:00Z'),
(352,241,'2025-12-24','hire',137700,'CAD','year',NULL,NULL,NULL,9,'2025-11-24T08:24:00Z','2025-11-24T08:24:00Z'),
(353,242,'2025-09-07','hire',2184000.5,'EGP','year',5,109200.03,'Below the band; review in spring',9,'2025-08-08T15:52:00Z','2025-08-08T15:52:00Z'),
(354,243,'2026-01-13','hire',572000,'TRY','year',NULL,NULL,NULL,9,'2025-12-14T16:14:00Z','2025-12-14T16:14:00Z'),
(355,244,'2025-08-17','hire',10010000.5,'JPY','year',NULL,NULL,'Counter-offer matched',9,'2025-07-18T16:30:00Z','2025-07-18T16:30:00Z'),
(356,245,'2020-06-29','hire',62775,'GBP','year',NULL,NULL,'Below the band; review in spring',9,'2020-05-30T10:06:00Z','2020-05-30T10:06:00Z'),
(357,246,'2020-12-11','hire',2189220,'TRY','year',NULL,NULL,NULL,9,'2020-11-11T13:12:00Z','2020-11-11T13:12:00Z'),
(358,246,'2026-01-01','promotion',2354000,'TRY','year',NULL,NULL,'Below the band; review in spring',9,'2025-12-02T15:47:00Z','2025-12-02T15:47:00Z'),
(359,247,'2025-07-24','hire',1100000,'TRY','year',NULL,NULL,'Counter-offer matched',9,'2025-06-24T09:55:00Z','2025-06-24T09:55:00Z'),
(360,248,'2016-03-14','hire',2901600,'JPY','year',7.5,217620,'Below the band; review in spring',9,'2016-02-13T08:44:00Z','2016-02-13T08:44:00Z'),
(361,248,'2026-01-01','adjustment',3120000,'JPY','year',NULL,NULL,'Counter-offer matched',9,'2025-12-02T13:28:00Z','2025-12-02T13:28:00Z'),
(362,249,'2023-01-14','hire',60264,'CAD','year',NULL,NULL,NULL,9,'2022-12-15T10:54:00Z','2022-12-15T10:54:00Z'),
(363,249,'2026-01-01','raise',64800,'CAD','year',NULL,NULL,'Below the band; review in spring',9,'2025-12-02T13:13:00Z','2025-12-02T13:13:00Z'),
(364,250,'2025-12-11','hire',51800,'EUR','year',10,5180,NULL,9,'2025-11-11T12:04:00Z','2025-11-11T12:04:00Z'),
(365,251,'2021-10-17','hire',35154,'CAD','year',NULL,NULL,NULL,9,'2021-09-17T12:22:00Z','2021-09-17T12:22:00Z'),
(366,252,'2021-04-15','hire',74400,'EUR','year',15,11160,'Below the band; review in spring',9,'2021-03-16T12:08:00Z','2021-03-16T12:08:00Z'),
(367,252,'2026-01-01','raise',80000.5,'EUR','year',NULL,NULL,'Counter-offer matched',9,'2025-12-02T13:46:00Z','2025-12-02T13:46:00Z'),
(368,253,'2022-12-19','hire',28644,'EUR','year',10,2864.4,NULL,9,'2022-11-19T09:52:00Z','2022-11-19T09:52:00Z'),
(369,254,'2016-11-07','hire',55800,'EUR','year',NULL,NULL,NULL,10,'2016-10-08T10:09:00Z','2016-10-08T10:09:00Z'),
(370,255,'2018-01-04','hire',7012200,'JPY','year',NULL,NULL,'Counter-offer matched',10,'2017-12-05T15:20:00Z','2017-12-05T15:20:00Z'),
(371,255,'2026-01-01','raise',7540000,'JPY','year',NULL,NULL,'Below the band; review in spring',10,'2025-12-02T11:12:00Z','2025-12-02T11:12:00Z'),
(372,256,'2019-10-30','hire',55242,'CAD','year',NULL,NULL,NULL,10,'2019-09-30T16:04:00Z','2019-09-30T16:04:00Z'),
(373,257,'2016-03-15','hire',52731,'EUR','year',NULL,NULL,NULL,10,'2016-02-14T11:40:00Z','2016-02-14T11:40:00Z'),
(374,258,'2020-05-25','hire',75330,'CAD','year',7.5,5649.75,'Below the band; review in spring',10,'2020-04-25T15:46:00Z','2020-04-25T15:46:00Z'),
(375,259,'2019-12-06','hire',2083200,'EGP','year',NULL,NULL,NULL,10,'2019-11-06T09:02:00Z','2019-11-06T09:02:00Z'),
(376,259,'2026-01-01','raise',2240000.5,'EGP','year',NULL,NULL,NULL,10,'2025-12-02T11:59:00Z','2025-12-02T11:59:00Z'),
(377,260,'2023-05-29','hire',11001900,'JPY','year',NULL,NULL,'Below the band; review in spring',10,'2023-04-29T11:26:00Z','2023-04-29T11:26:00Z'),
(378,261,'2023-08-13','hire',38409,'EUR','year',NULL,NULL,NULL,10,'2023-07-14T15:17:00Z','2023-07-14T15:17:00Z'),
(379,261,'2026-01-01','adjustment',41300,'EUR','year',NULL,NULL,'Below the band; review in spring',10,'2025-12-02T15:25:00Z','2025-12-02T15:25:00Z'),
(380,262,'2016-12-28','hire',45570,'EUR','year',NULL,NULL,'Retention, do not disclose',10,'2016-11-28T09:47:00Z','2016-11-28T09:47:00Z'),
(381,263,'2019-06-26','hire',106020,'EUR','year',NULL,NULL,NULL,10,'2019-05-27T13:54:00Z','2019-05-27T13:54:00Z'),
(382,263,'2026-01-01','raise',114000,'EUR','year',NULL,NULL,NULL,10,'2025-12-02T12:29:00Z','2025-12-02T12:29:00Z'),
(383,264,'2021-06-03','hire',1227600,'TRY','year',NULL,NULL,'Retention, do not disclose',10,'2021-05-04T11:58:00Z','2021-05-04T11:58:00Z'),
(384,264,'2026-01-01','promotion',1320000,'TRY','year',NULL,NULL,'Below the band; review in spring',10,'2025-12-02T12:11:00Z','2025-12-02T12:11:00Z'),
(385,265,'2017-03-19','hire',27621,'CAD','year',5,1381.05,'Below the band; review in spring',10,'2017-02-17T11:18:00Z','2017-02-17T11:18:00Z'),
(386,266,'2016-12-28','hire',71610,'EUR','year',NULL,NULL,'Below the band; review in spring',10,'2016-11-28T16:08:00Z','2016-11-28T16:08:00Z'),
(387,267,'2018-11-22','hire',1562400,'EGP','year',NULL,NULL,NULL,10,'2018-10-23T09:08:00Z','2018-10-23T09:08:00Z'),
(388,268,'2018-04-25','hire',14145300,'JPY','year',10,1414530,'Retention, do not disclose',10,'2018-03-26T09:44:00Z','2018-03-26T09:44:00Z'),
(389,268,'2026-01-01','raise',15210000,'JPY','year',NULL,NULL,NULL,10,'2025-12-02T12:01:00Z','2025-12-02T12:01:00Z'),
(390,269,'2022-05-18','hire',81654,'CAD','year',NULL,NULL,NULL,10,'2022-04-18T12:51:00Z','2022-04-18T12:51:00Z'),
(391,270,'2022-11-21','hire',11001900,'JPY','year',NULL,NULL,'Counter-offer matched',10,'2022-10-22T13:01:00Z','2022-10-22T13:01:00Z'),
(392,271,'2021-02-07','hire',14024400,'JPY','year',NULL,NULL,'Counter-offer matched',10,'2021-01-08T11:05:00Z','2021-01-08T11:05:00Z'),
(393,272,'2023-09-03','hire',85560,'EUR','year',NULL,NULL,NULL,10,'2023-08-04T15:17:00Z','2023-08-04T15:17:00Z'),
(394,273,'2016-09-28','hire',28923,'CAD','year',NULL,NULL,'Below the band; review in spring',10,'2016-08-29T12:28:00Z','2016-08-29T12:28:00Z'),
(395,273,'2026-01-01','adjustment',31100,'CAD','year',5,1555,'Counter-offer matched',10,'2025-12-02T09:37:00Z','2025-12-02T09:37:00Z'),
(396,274,'2020-01-24','hire',1943700,'TRY','year',NULL,NULL,'Counter-offer matched',10,'2019-12-25T13:15:00Z','2019-12-25T13:15:00Z'),
(397,275,'2025-12-14','hire',58800,'EUR','year',5,2940,NULL,10,'2025-11-14T12:43:00Z','2025-11-14T12:43:00Z'),
(398,276,'2017-04-07','hire',80352,'GBP','year',5,4017.6,NULL,10,'2017-03-08T15:15:00Z','2017-03-08T15:15:00Z'),
(399,277,'2019-06-09','hire',96720,'CAD','year',NULL,NULL,'Below the band; review in spring',10,'2019-05-10T14:22:00Z','2019-05-10T14:22:00Z'),
(400,278,'2018-03-04','hire',1104840,'TRY','year',5,55242,'Counter-offer matched',10,'2018-02-02T15:13:00Z','2018-02-02T15:13:00Z'),
(401,279,'2022-05-09','hire',77841,'CAD','year',NULL,NULL,NULL,10,'2022-04-09T15:48:00Z','2022-04-09T15:48:00Z'),
(402,280,'2020-09-25','hire',111786,'CAD','year',NULL,NULL,NULL,10,'2020-08-26T12:19:00Z','2020-08-26T12:19:00Z'),
(403,280,'2026-01-01','raise',120200,'CAD','year',NULL,NULL,NULL,10,'2025-12-02T12:04:00Z','2025-12-02T12:04:00Z'),
(404,281,'2021-12-04','hire',63147,'EUR','year',NULL,NULL,NULL,10,'2021-11-04T11:52:00Z','2021-11-04T11:52:00Z'),
(405,282,'2021-08-20','hire',62775,'CAD','year',10,6277.5,NULL,10,'2021-07-21T16:00:00Z','2021-07-21T16:00:00Z'),
(406,283,'2017-10-12','hire',2187360,'EGP','year',NULL,NULL,'Below the band; review in spring',10,'2017-09-12T10:00:00Z','2017-09-12T10:00:00Z'),
(407,284,'2018-05-25','hire',84165,'CAD','year',NULL,NULL,NULL,10,'2018-04-25T15:33:00Z','2018-04-25T15:33:00Z'),
(408,284,'2026-01-01','promotion',90500,'CAD','year',NULL,NULL,'Counter-offer matched',10,'2025-12-02T14:01:00Z','2025-12-02T14:01:00Z'),
(409,285,'2021-04-18','hire',107973,'CAD','year',NULL,NULL,NULL,11,'2021-03-19T14:13:00Z','2021-03-19T14:13:00Z'),
(410,285,'2026-01-01','promotion',116100,'CAD','year',NULL,NULL,'Below the band; review in spring',11,'2025-12-02T14:31:00Z','2025-12-02T14:31:00Z'),
(411,286,'2019-03-22','hire',141918,'CAD','year',NULL,NULL,'Retention, do not disclose',11,'2019-02-20T16:05:00Z','2019-02-20T16:05:00Z'),
(412,286,'2026-01-01','adjustment',152600,'CAD','year',NULL,NULL,NULL,11,'2025-12-02T15:36:00Z','2025-12-02T15:36:00Z'),
(413,287,'2025-12-05','hire',19800,'GBP','year',NULL,NULL,'Retention, do not disclose',11,'2025-11-05T15:46:00Z','2025-11-05T15:46:00Z'),
(414,288,'2018-05-11','hire',7374900,'JPY','year',7.5,553117.5,NULL,11,'2018-04-11T11:09:00Z','2018-04-11T11:09:00Z'),
(415,289,'2016-04-21','hire',61194,'EUR','year',7.5,4589.55,'Counter-offer matched',11,'2016-03-22T14:27:00Z','2016-03-22T14:27:00Z'),
(416,290,'2022-03-31','hire',35154,'GBP','year',NULL,NULL,'Retention, do not disclose',11,'2022-03-01T10:50:00Z','2022-03-01T10:50:00Z'),
(417,290,'2026-01-01','raise',37800,'GBP','year',NULL,NULL,NULL,11,'2025-12-02T16:24:00Z','2025-12-02T16:24:00Z'),
(418,291,'2019-01-19','hire',1510320,'EGP','year',NULL,NULL,'Below the band; review in spring',11,'2018-12-20T08:30:00Z','2018-12-20T08:30:00Z'),
(419,292,'2021-05-27','hire',55800,'EUR','year',NULL,NULL,NULL,11,'2021-04-27T08:49:00Z','2021-04-27T08:49:00Z'),
(420,292,'2026-01-01','promotion',60000,'EUR','year',7.5,4500,'Below the band; review in spring',11,'2025-12-02T15:59:00Z','2025-12-02T15:59:00Z'),
(421,293,'2025-11-04','hire',9100000,'JPY','year',7.5,682500,'Retention, do not disclose',11,'2025-10-05T10:16:00Z','2025-10-05T10:16:00Z'),
(422,294,'2017-07-08','hire',10760100,'JPY','year',NULL,NULL,'Below the band; review in spring',11,'2017-06-08T11:31:00Z','2017-06-08T11:31:00Z'),
(423,295,'2022-01-20','hire',124341,'CAD','year',NULL,NULL,'Retention, do not disclose',11,'2021-12-21T10:15:00Z','2021-12-21T10:15:00Z'),
(424,295,'2026-01-01','adjustment',133700,'CAD','year',5,6685,NULL,11,'2025-12-02T16:29:00Z','2025-12-02T16:29:00Z'),
(425,296,'2019-08-18','hire',55986,'EUR','year',15,8397.9,NULL,11,'2019-07-19T15:17:00Z','2019-07-19T15:17:00Z'),
(426,296,'2026-01-01','promotion',60200,'EUR','year',15,9030,NULL,11,'2025-12-02T13:01:00Z','2025-12-02T13:01:00Z'),
(427,297,'2017-02-11','hire',128061,'CAD','year',NULL,NULL,'Retention, do not disclose',12,'2017-01-12T16:38:00Z','2017-01-12T16:38:00Z'),
(428,297,'2026-01-01','adjustment',137700,'CAD','year',NULL,NULL,'Retention, do not disclose',12,'2025-12-02T09:57:00Z','2025-12-02T09:57:00Z'),
(429,298,'2018-11-18','hire',66588,'CAD','year',7.5,4994.1,NULL,12,'2018-10-19T13:58:00Z','2018-10-19T13:58:00Z'),
(430,299,'2017-08-17','hire',92070,'EUR','year',NULL,NULL,'Below the band; review in spring',12,'2017-07-18T13:55:00Z','2017-07-18T13:55:00Z'),
(431,299,'2026-01-01','adjustment',99000,'EUR','year',5,4950,NULL,12,'2025-12-02T12:42:00Z','2025-12-02T12:42:00Z'),
(432,300,'2023-05-12','hire',79515,'GBP','year',NULL,NULL,NULL,12,'2023-04-12T12:06:00Z','2023-04-12T12:06:00Z'),
(433,300,'2026-01-01','promotion',85500,'GBP','year',NULL,NULL,NULL,12,'2025-12-02T14:50:00Z','2025-12-02T14:50:00Z');

INSERT INTO allowances (compensation_id, position, type, amount) VALUES
(2,0,'home_office',40),
(2,1,'childcare',89.9),
(3,0,'home_office',59),
(3,1,'childcare',89.9),
(5,0,'home_office',59),
(5,1,'childcare',40),
(7,0,'home_office',89.9),
(7,1,'childcare',59),
(16,0,'transport',40),
(19,0,'transport',89.9),
(20,0,'home_office',40),
(24,0,'transport',40),
(24,1,'home_office',89.9),
(25,0,'transport',40),
(25,1,'childcare',59),
(26,0,'childcare',59),
(27,0,'transport',89.9),
(27,1,'childcare',59),
(28,0,'transport',89.9),
(28,1,'childcare',89.9),
(30,0,'transport',89.9),
(30,1,'home_office',59),
(31,0,'transport',89.9),
(31,1,'childcare',59),
(33,0,'transport',40),
(33,1,'home_office',89.9),
(34,0,'home_office',59),
(34,1,'childcare',89.9),
(37,0,'childcare',59),
(38,0,'home_office',89.9),
(43,0,'transport',89.9),
(44,0,'childcare',40),
(45,0,'home_office',59),
(45,1,'childcare',59),
(46,0,'transport',59),
(48,0,'transport',59),
(48,1,'home_office',89.9),
(49,0,'transport',59),
(49,1,'childcare',89.9),
(51,0,'home_office',59),
(51,1,'childcare',59),
(53,0,'childcare',40),
(54,0,'transport',89.9),
(54,1,'home_office',40),
(55,0,'transport',59),
(55,1,'home_office',59),
(56,0,'home_office',59),
(58,0,'transport',40),
(58,1,'home_office',40),
(59,0,'transport',89.9),
(60,0,'home_office',40),
(60,1,'childcare',40),
(61,0,'transport',40),
(61,1,'home_office',40),
(62,0,'home_office',59),
(62,1,'childcare',89.9),
(63,0,'home_office',40),
(63,1,'childcare',89.9),
(66,0,'transport',40),
(68,0,'transport',89.9),
(68,1,'childcare',89.9),
(69,0,'home_office',89.9),
(70,0,'home_office',40),
(70,1,'childcare',59),
(71,0,'home_office',40),
(71,1,'childcare',40),
(73,0,'transport',40),
(73,1,'home_office',40),
(74,0,'transport',59),
(74,1,'childcare',89.9),
(76,0,'transport',40),
(76,1,'childcare',59),
(78,0,'childcare',59),
(79,0,'transport',59),
(82,0,'transport',40),
(83,0,'home_office',40),
(84,0,'home_office',40),
(84,1,'childcare',89.9),
(85,0,'childcare',40),
(87,0,'home_office',89.9),
(91,0,'childcare',89.9),
(93,0,'childcare',89.9),
(95,0,'home_office',89.9),
(95,1,'childcare',59),
(96,0,'childcare',89.9),
(99,0,'transport',89.9),
(99,1,'home_office',59),
(102,0,'childcare',89.9),
(104,0,'transport',40),
(104,1,'home_office',40),
(105,0,'childcare',89.9),
(106,0,'home_office',59),
(106,1,'childcare',89.9),
(108,0,'home_office',59),
(109,0,'transport',89.9),
(109,1,'childcare',89.9),
(110,0,'transport',59),
(110,1,'childcare',59),
(114,0,'home_office',89.9),
(115,0,'home_office',89.9),
(117,0,'home_office',40),
(117,1,'childcare',89.9),
(119,0,'childcare',89.9),
(123,0,'childcare',89.9),
(125,0,'childcare',40),
(127,0,'home_office',40),
(127,1,'childcare',40),
(128,0,'home_office',40),
(128,1,'childcare',40),
(129,0,'transport',59),
(129,1,'home_office',40),
(130,0,'home_office',40),
(130,1,'childcare',40),
(131,0,'home_office',40),
(131,1,'childcare',59),
(132,0,'home_office',89.9),
(132,1,'childcare',40),
(136,0,'transport',40),
(139,0,'home_office',59),
(139,1,'childcare',40),
(140,0,'transport',40),
(140,1,'childcare',89.9),
(141,0,'childcare',89.9),
(142,0,'home_office',40),
(143,0,'childcare',59),
(144,0,'transport',89.9),
(144,1,'home_office',40),
(146,0,'home_office',89.9),
(146,1,'childcare',59),
(149,0,'home_office',89.9),
(149,1,'childcare',89.9),
(154,0,'transport',59),
(154,1,'childcare',89.9),
(155,0,'transport',59),
(166,0,'home_office',40),
(170,0,'home_office',40),
(172,0,'home_office',40),
(172,1,'childcare',40),
(173,0,'transport',89.9),
(173,1,'home_office',59),
(175,0,'transport',59),
(179,0,'home_office',89.9),
(180,0,'transport',40),
(182,0,'transport',59),
(182,1,'home_office',40),
(184,0,'transport',89.9),
(184,1,'home_office',89.9),
(187,0,'transport',89.9),
(187,1,'childcare',40),
(188,0,'transport',89.9),
(189,0,'transport',89.9),
(189,1,'home_office',89.9),
(190,0,'transport',89.9),
(190,1,'childcare',40),
(191,0,'transport',40),
(191,1,'childcare',89.9),
(192,0,'home_office',40),
(192,1,'childcare',40),
(193,0,'transport',89.9),
(193,1,'home_office',89.9),
(195,0,'home_office',40),
(195,1,'childcare',40),
(198,0,'transport',40),
(198,1,'childcare',89.9),
(199,0,'childcare',40),
(200,0,'home_office',59),
(202,0,'home_office',89.9),
(205,0,'childcare',59),
(206,0,'childcare',89.9),
(211,0,'home_office',89.9),
(212,0,'transport',59),
(216,0,'childcare',89.9),
(219,0,'home_office',59),
(220,0,'transport',40),
(220,1,'home_office',40),
(221,0,'transport',59),
(222,0,'home_office',89.9),
(222,1,'childcare',89.9),
(226,0,'transport',59),
(226,1,'home_office',59),
(227,0,'home_office',89.9),
(227,1,'childcare',40),
(229,0,'transport',59),
(229,1,'childcare',89.9),
(233,0,'home_office',59),
(233,1,'childcare',40),
(234,0,'transport',59),
(234,1,'childcare',59),
(235,0,'childcare',59),
(236,0,'transport',40),
(239,0,'transport',59),
(239,1,'childcare',59),
(240,0,'transport',40),
(244,0,'transport',89.9),
(244,1,'home_office',40),
(246,0,'transport',89.9),
(246,1,'home_office',40),
(247,0,'transport',59),
(249,0,'childcare',59),
(251,0,'home_office',40),
(251,1,'childcare',59),
(253,0,'transport',40),
(253,1,'home_office',59),
(258,0,'childcare',89.9),
(259,0,'transport',89.9),
(259,1,'home_office',89.9),
(260,0,'transport',89.9),
(260,1,'home_office',89.9),
(261,0,'transport',89.9),
(262,0,'home_office',59),
(262,1,'childcare',40),
(263,0,'transport',89.9),
(263,1,'childcare',89.9),
(266,0,'transport',89.9),
(266,1,'home_office',59),
(267,0,'transport',59),
(267,1,'home_office',40),
(269,0,'childcare',40),
(270,0,'transport',89.9),
(274,0,'transport',89.9),
(274,1,'home_office',40),
(276,0,'home_office',40),
(279,0,'home_office',59),
(281,0,'transport',40),
(281,1,'childcare',59),
(283,0,'home_office',59),
(283,1,'childcare',40),
(284,0,'home_office',59),
(284,1,'childcare',40),
(285,0,'childcare',40),
(288,0,'childcare',89.9),
(289,0,'transport',40),
(289,1,'home_office',40),
(292,0,'childcare',59),
(294,0,'childcare',40),
(296,0,'transport',59),
(296,1,'childcare',40),
(299,0,'home_office',89.9),
(299,1,'childcare',59),
(301,0,'home_office',89.9),
(301,1,'childcare',59),
(303,0,'transport',89.9),
(303,1,'home_office',89.9),
(304,0,'childcare',59),
(308,0,'childcare',40),
(311,0,'home_office',59),
(311,1,'childcare',89.9),
(313,0,'home_office',89.9),
(313,1,'childcare',59),
(315,0,'transport',59),
(315,1,'home_office',40),
(317,0,'home_office',40),
(323,0,'childcare',89.9),
(324,0,'transport',40),
(324,1,'home_office',59),
(327,0,'transport',40),
(327,1,'childcare',89.9),
(328,0,'childcare',89.9),
(330,0,'transport',40),
(331,0,'transport',59),
(332,0,'transport',40),
(332,1,'home_office',89.9),
(333,0,'transport',59),
(333,1,'childcare',89.9),
(336,0,'home_office',89.9),
(336,1,'childcare',89.9),
(337,0,'transport',89.9),
(337,1,'childcare',59),
(338,0,'transport',89.9),
(339,0,'transport',40),
(339,1,'childcare',89.9),
(340,0,'childcare',89.9),
(341,0,'home_office',89.9),
(341,1,'childcare',40),
(343,0,'transport',59),
(343,1,'childcare',40),
(344,0,'transport',40),
(344,1,'home_office',40),
(345,0,'transport',59),
(346,0,'home_office',89.9),
(347,0,'transport',89.9),
(347,1,'home_office',89.9),
(349,0,'home_office',59),
(349,1,'childcare',89.9),
(351,0,'transport',59),
(351,1,'home_office',59),
(352,0,'home_office',89.9),
(353,0,'home_office',89.9),
(354,0,'home_office',89.9),
(354,1,'childcare',89.9),
(355,0,'home_office',89.9),
(357,0,'transport',40),
(360,0,'transport',59),
(360,1,'home_office',40),
(362,0,'home_office',59),
(362,1,'childcare',40),
(363,0,'transport',40),
(363,1,'home_office',59),
(365,0,'transport',40),
(365,1,'home_office',40),
(367,0,'transport',40),
(367,1,'childcare',59),
(369,0,'transport',40),
(370,0,'transport',89.9),
(370,1,'home_office',89.9),
(373,0,'transport',59),
(373,1,'home_office',59),
(374,0,'transport',59),
(374,1,'childcare',40),
(375,0,'home_office',89.9),
(379,0,'home_office',89.9),
(382,0,'transport',89.9),
(384,0,'transport',59),
(386,0,'childcare',59),
(387,0,'transport',40),
(388,0,'transport',89.9),
(388,1,'home_office',59),
(392,0,'transport',40),
(392,1,'childcare',89.9),
(395,0,'transport',40),
(397,0,'transport',59),
(397,1,'home_office',59),
(400,0,'home_office',89.9),
(402,0,'transport',89.9),
(409,0,'transport',89.9),
(409,1,'home_office',40),
(410,0,'transport',40),
(410,1,'childcare',89.9),
(411,0,'home_office',89.9),
(411,1,'childcare',40),
(412,0,'home_office',59),
(412,1,'childcare',40),
(413,0,'transport',40),
(414,0,'transport',40),
(414,1,'home_office',40),
(420,0,'childcare',89.9),
(421,0,'childcare',59),
(430,0,'home_office',59),
(431,0,'home_office',89.9),
(432,0,'childcare',40);

INSERT INTO expenses (id, employee_id, title, status, currency, submitted_on, reimbursement_iban, reimbursement_paid_on, comment, created_at, updated_at) VALUES
(1,70,'Team week','paid','TRY','2026-03-05','TR00 0000 0000 7600 6594 23','2026-03-27','Within the travel policy','2026-03-02T12:12:00Z','2026-03-05T20:04:00Z'),
(2,15,'東京オフィス訪問','submitted','JPY','2026-02-14','JP00 0000 0000 0202 4234 49',NULL,NULL,'2026-02-10T15:28:00Z','2026-02-14T21:19:00Z'),
(3,297,'Team week','paid','CAD','2026-06-11','CA00 0000 0000 2646 3631 84','2026-06-30','Within the travel policy','2026-06-05T11:54:00Z','2026-06-11T21:03:00Z'),
(4,177,'O''Reilly books','rejected','CAD','2026-06-16','CA00 0000 0000 7102 4542 17',NULL,'Receipt is missing','2026-06-07T14:31:00Z','2026-06-16T20:28:00Z'),
(5,117,'Customer visit in Kraków','paid','EGP','2026-03-29','EG00 0000 0000 4799 5623 37','2026-04-15',NULL,'2026-03-21T09:57:00Z','2026-03-29T20:34:00Z'),
(6,37,'Team week','rejected','TRY','2026-03-02','TR00 0000 0000 9310 3165 18',NULL,'Receipt is missing','2026-02-24T09:33:00Z','2026-03-02T21:38:00Z'),
(7,216,'Team week','approved','EGP','2026-02-10','EG00 0000 0000 9776 2506 19',NULL,'Within the travel policy','2026-02-04T13:10:00Z','2026-02-10T20:07:00Z'),
(8,205,'Conference in Málaga','draft','JPY',NULL,'JP00 0000 0000 9857 9356 44',NULL,'Within the travel policy','2026-05-20T17:21:00Z','2026-05-20T20:26:00Z'),
(9,226,'Trade fair, Köln','paid','EGP','2026-05-31','EG00 0000 0000 4995 6024 64','2026-06-17','Within the travel policy','2026-05-23T17:23:00Z','2026-05-31T21:19:00Z'),
(10,33,'東京オフィス訪問','submitted','GBP','2026-04-02','GB00 0000 0000 3895 3404 48',NULL,'Within the travel policy','2026-03-25T13:47:00Z','2026-04-02T20:33:00Z'),
(11,89,'Customer visit in Kraków','submitted','GBP','2026-02-24','GB00 0000 0000 1715 5378 77',NULL,NULL,'2026-02-19T16:41:00Z','2026-02-24T21:08:00Z'),
(12,189,'O''Reilly books','paid','CAD','2026-02-12','CA00 0000 0000 0678 2222 80','2026-03-01',NULL,'2026-02-04T08:56:00Z','2026-02-12T21:14:00Z'),
(13,219,'O''Reilly books','approved','EUR','2026-03-02','DE00 0000 0000 6650 6658 34',NULL,NULL,'2026-02-22T09:00:00Z','2026-03-02T21:32:00Z'),
(14,214,'東京オフィス訪問','draft','GBP',NULL,'GB00 0000 0000 2187 4297 29',NULL,NULL,'2026-04-10T11:12:00Z','2026-04-10T21:08:00Z'),
(15,203,'Conference in Málaga','approved','EUR','2026-01-16','PT00 0000 0000 2646 2215 76',NULL,NULL,'2026-01-11T12:11:00Z','2026-01-16T21:21:00Z'),
(16,132,'Customer visit in Kraków','paid','EUR','2026-03-04','PT00 0000 0000 3633 5720 91','2026-03-20',NULL,'2026-02-23T12:18:00Z','2026-03-04T20:10:00Z'),
(17,117,'Conference in Málaga','approved','EGP','2026-04-03','EG00 0000 0000 4799 5623 37',NULL,'Within the travel policy','2026-03-30T10:16:00Z','2026-04-03T20:59:00Z'),
(18,120,'Trade fair, Köln','paid','JPY','2026-05-29','JP00 0000 0000 2101 1291 17','2026-06-16',NULL,'2026-05-22T08:42:00Z','2026-05-29T20:25:00Z'),
(19,164,'Team week','rejected','EUR','2026-01-26','DE00 0000 0000 3257 9160 87',NULL,'Receipt is missing','2026-01-21T11:41:00Z','2026-01-26T20:11:00Z'),
(20,25,'O''Reilly books','paid','TRY','2026-03-18','TR00 0000 0000 3502 5204 33','2026-04-07',NULL,'2026-03-13T19:00:00Z','2026-03-18T20:22:00Z'),
(21,21,'Conference in Málaga','submitted','CAD','2026-02-11','CA00 0000 0000 1539 8592 75',NULL,NULL,'2026-02-06T18:56:00Z','2026-02-11T20:03:00Z'),
(22,149,'Trade fair, Köln','approved','CAD','2026-02-09','CA00 0000 0000 5135 7780 69',NULL,NULL,'2026-02-01T12:11:00Z','2026-02-09T21:05:00Z'),
(23,262,'O''Reilly books','paid','EUR','2026-03-18','PT00 0000 0000 4547 3577 58','2026-04-08','Within the travel policy','2026-03-14T11:43:00Z','2026-03-18T21:24:00Z'),
(24,34,'東京オフィス訪問','rejected','JPY','2026-04-20','JP00 0000 0000 9328 0111 42',NULL,'Receipt is missing','2026-04-15T19:55:00Z','2026-04-20T21:04:00Z'),
(25,114,'O''Reilly books','submitted','JPY','2026-05-25','JP00 0000 0000 2509 4858 18',NULL,NULL,'2026-05-21T09:02:00Z','2026-05-25T20:12:00Z'),
(26,145,'Conference in Málaga','rejected','GBP','2026-04-10','GB00 0000 0000 9298 1411 86',NULL,'Receipt is missing','2026-04-03T08:44:00Z','2026-04-10T20:45:00Z'),
(27,243,'Team week','paid','TRY','2026-02-15','TR00 0000 0000 6111 8691 37','2026-03-08','Within the travel policy','2026-02-11T12:16:00Z','2026-02-15T21:35:00Z'),
(28,219,'Trade fair, Köln','paid','EUR','2026-02-25','DE00 0000 0000 6650 6658 34','2026-03-14',NULL,'2026-02-17T15:16:00Z','2026-02-25T20:19:00Z'),
(29,21,'東京オフィス訪問','approved','CAD','2026-04-05','CA00 0000 0000 1539 8592 75',NULL,'Within the travel policy','2026-03-27T17:43:00Z','2026-04-05T20:24:00Z'),
(30,256,'Conference in Málaga','draft','CAD',NULL,'CA00 0000 0000 9458 3349 32',NULL,NULL,'2026-01-27T08:58:00Z','2026-01-27T21:07:00Z'),
(31,41,'東京オフィス訪問','paid','CAD','2026-02-25','CA00 0000 0000 8226 9562 81','2026-03-17','Within the travel policy','2026-02-20T12:48:00Z','2026-02-25T20:39:00Z'),
(32,190,'O''Reilly books','paid','CAD','2026-02-22','CA00 0000 0000 8485 5423 60','2026-03-15','Within the travel policy','2026-02-18T12:51:00Z','2026-02-22T20:35:00Z'),
(33,227,'Trade fair, Köln','paid','EGP','2026-02-13','EG00 0000 0000 2630 2157 41','2026-03-06',NULL,'2026-02-09T11:50:00Z','2026-02-13T20:29:00Z'),
(34,73,'東京オフィス訪問','rejected','JPY','2026-03-28','JP00 0000 0000 6142 6677 11',NULL,'Receipt is missing','2026-03-25T16:34:00Z','2026-03-28T20:53:00Z'),
(35,287,'Conference in Málaga','rejected','GBP','2026-03-13','GB00 0000 0000 8071 6253 46',NULL,'Receipt is missing','2026-03-06T12:39:00Z','2026-03-13T20:33:00Z'),
(36,67,'Trade fair, Köln','submitted','EUR','2026-02-03','DE00 0000 0000 0202 9752 81',NULL,'Within the travel policy','2026-01-25T11:25:00Z','2026-02-03T20:30:00Z'),
(37,48,'O''Reilly books','approved','GBP','2026-03-13','GB00 0000 0000 7767 4537 24',NULL,NULL,'2026-03-04T19:23:00Z','2026-03-13T20:53:00Z'),
(38,58,'Trade fair, Köln','submitted','EGP','2026-05-10','EG00 0000 0000 3650 3279 53',NULL,NULL,'2026-05-07T11:16:00Z','2026-05-10T20:25:00Z'),
(39,209,'O''Reilly books','draft','GBP',NULL,'GB00 0000 0000 7905 3299 59',NULL,'Within the travel policy','2026-04-23T19:19:00Z','2026-04-23T20:12:00Z'),
(40,82,'Conference in Málaga','paid','CAD','2026-02-21','CA00 0000 0000 0272 9968 99','2026-03-10',NULL,'2026-02-13T15:38:00Z','2026-02-21T21:36:00Z'),
(41,16,'Conference in Málaga','rejected','EUR','2026-03-10','DE00 0000 0000 0254 2361 18',NULL,'Receipt is missing','2026-03-05T14:35:00Z','2026-03-10T20:48:00Z'),
(42,116,'東京オフィス訪問','draft','EUR',NULL,'DE00 0000 0000 9939 8785 57',NULL,NULL,'2026-04-19T12:29:00Z','2026-04-19T20:23:00Z'),
(43,9,'Team week','approved','GBP','2026-03-22','GB00 0000 0000 3258 4227 43',NULL,'Within the travel policy','2026-03-19T12:10:00Z','2026-03-22T20:59:00Z'),
(44,122,'Team week','paid','EGP','2026-03-04','EG00 0000 0000 7739 9321 53','2026-03-25',NULL,'2026-02-28T10:45:00Z','2026-03-04T20:08:00Z'),
(45,274,'O''Reilly books','approved','TRY','2026-03-18','TR00 0000 0000 6070 7657 24',NULL,NULL,'2026-03-15T18:44:00Z','2026-03-18T21:29:00Z'),
(46,25,'Customer visit in Kraków','draft','TRY',NULL,'TR00 0000 0000 3502 5204 33',NULL,'Within the travel policy','2026-05-13T13:48:00Z','2026-05-13T20:32:00Z'),
(47,65,'Customer visit in Kraków','paid','CAD','2026-03-03','CA00 0000 0000 6739 8704 94','2026-03-19',NULL,'2026-02-22T19:59:00Z','2026-03-03T20:43:00Z'),
(48,102,'Conference in Málaga','paid','EUR','2026-06-11','PT00 0000 0000 2039 6380 06','2026-07-02',NULL,'2026-06-07T16:27:00Z','2026-06-11T21:23:00Z'),
(49,212,'O''Reilly books','draft','TRY',NULL,'TR00 0000 0000 1866 0237 57',NULL,NULL,'2026-02-08T17:11:00Z','2026-02-08T21:17:00Z'),
(50,193,'Customer visit in Kraków','draft','EUR',NULL,'DE00 0000 0000 8444 5557 16',NULL,NULL,'2026-02-12T16:54:00Z','2026-02-12T20:03:00Z'),
(51,245,'Trade fair, Köln','submitted','GBP','2026-02-10','GB00 0000 0000 8546 8034 30',NULL,'Within the travel policy','2026-02-06T15:19:00Z','2026-02-10T20:20:00Z'),
(52,20,'Team week','rejected','CAD','2026-03-07','CA00 0000 0000 9367 8314 01',NULL,'Receipt is missing','2026-02-27T14:12:00Z','2026-03-07T20:41:00Z'),
(53,180,'Trade fair, Köln','paid','EGP','2026-03-03','EG00 0000 0000 1887 8739 01','2026-03-20',NULL,'2026-02-23T14:17:00Z','2026-03-03T21:13:00Z'),
(54,214,'Conference in Málaga','rejected','GBP','2026-05-11','GB00 0000 0000 2187 4297 29',NULL,'Receipt is missing','2026-05-05T18:41:00Z','2026-05-11T20:10:00Z'),
(55,77,'東京オフィス訪問','submitted','EGP','2026-04-20','EG00 0000 0000 3826 6678 99',NULL,'Within the travel policy','2026-04-17T13:29:00Z','2026-04-20T20:31:00Z'),
(56,14,'O''Reilly books','approved','CAD','2026-04-03','CA00 0000 0000 0442 8023 98',NULL,'Within the travel policy','2026-03-25T11:26:00Z','2026-04-03T21:33:00Z'),
(57,249,'Team week','approved','CAD','2026-02-27','CA00 0000 0000 9829 9359 42',NULL,'Within the travel policy','2026-02-22T13:26:00Z','2026-02-27T21:22:00Z'),
(58,217,'Trade fair, Köln','paid','JPY','2026-04-04','JP00 0000 0000 0309 1766 95','2026-04-26',NULL,'2026-04-01T17:12:00Z','2026-04-04T21:32:00Z'),
(59,251,'東京オフィス訪問','paid','CAD','2026-03-31','CA00 0000 0000 9062 4477 54','2026-04-21',NULL,'2026-03-27T16:05:00Z','2026-03-31T21:25:00Z'),
(60,148,'Customer visit in Kraków','paid','TRY','2026-03-26','TR00 0000 0000 4323 2231 75','2026-04-13',NULL,'2026-03-19T09:00:00Z','2026-03-26T21:20:00Z'),
(61,138,'Trade fair, Köln','paid','TRY','2026-05-28','TR00 0000 0000 4430 6575 69','2026-06-13',NULL,'2026-05-19T12:23:00Z','2026-05-28T20:55:00Z'),
(62,76,'東京オフィス訪問','rejected','JPY','2026-01-20','JP00 0000 0000 9003 1520 98',NULL,'Receipt is missing','2026-01-11T11:07:00Z','2026-01-20T21:03:00Z'),
(63,225,'Conference in Málaga','approved','CAD','2026-05-12','CA00 0000 0000 5600 4291 37',NULL,'Within the travel policy','2026-05-08T19:01:00Z','2026-05-12T20:09:00Z'),
(64,205,'Team week','paid','JPY','2026-03-18','JP00 0000 0000 9857 9356 44','2026-04-04',NULL,'2026-03-10T13:14:00Z','2026-03-18T20:57:00Z'),
(65,300,'Team week','submitted','GBP','2026-04-10','GB00 0000 0000 0720 9933 05',NULL,'Within the travel policy','2026-04-04T14:32:00Z','2026-04-10T20:18:00Z'),
(66,275,'Customer visit in Kraków','submitted','EUR','2026-02-16','PT00 0000 0000 8093 3905 19',NULL,NULL,'2026-02-13T15:50:00Z','2026-02-16T20:30:00Z'),
(67,50,'Team week','paid','JPY','2026-04-16','JP00 0000 0000 0564 8881 18','2026-05-06',NULL,'2026-04-11T16:19:00Z','2026-04-16T20:18:00Z'),
(68,15,'東京オフィス訪問','draft','JPY',NULL,'JP00 0000 0000 0202 4234 49',NULL,NULL,'2026-03-25T12:12:00Z','2026-03-25T20:24:00Z'),
(69,1,'Conference in Málaga','paid','EUR','2026-04-22','DE00 0000 0000 3877 7186 82','2026-05-14','Within the travel policy','2026-04-19T18:43:00Z','2026-04-22T20:41:00Z'),
(70,56,'Trade fair, Köln','paid','TRY','2026-03-27','TR00 0000 0000 1045 5175 82','2026-04-12','Within the travel policy','2026-03-18T15:17:00Z','2026-03-27T20:35:00Z'),
(71,251,'東京オフィス訪問','paid','CAD','2026-02-28','CA00 0000 0000 9062 4477 54','2026-03-20',NULL,'2026-02-23T19:02:00Z','2026-02-28T20:11:00Z'),
(72,126,'Customer visit in Kraków','draft','EUR',NULL,'DE00 0000 0000 4150 5643 48',NULL,NULL,'2026-02-22T10:28:00Z','2026-02-22T21:18:00Z'),
(73,219,'O''Reilly books','paid','EUR','2026-04-27','DE00 0000 0000 6650 6658 34','2026-05-17','Within the travel policy','2026-04-22T17:43:00Z','2026-04-27T21:40:00Z'),
(74,269,'Team week','submitted','CAD','2026-06-13','CA00 0000 0000 0926 1694 23',NULL,'Within the travel policy','2026-06-05T17:51:00Z','2026-06-13T21:11:00Z'),
(75,75,'Conference in Málaga','submitted','CAD','2026-02-25','CA00 0000 0000 9137 3874 69',NULL,NULL,'2026-02-22T10:32:00Z','2026-02-25T20:40:00Z'),
(76,260,'Customer visit in Kraków','submitted','JPY','2026-02-17','JP00 0000 0000 6399 7655 78',NULL,'Within the travel policy','2026-02-09T12:34:00Z','2026-02-17T21:08:00Z'),
(77,214,'Customer visit in Kraków','draft','GBP',NULL,'GB00 0000 0000 2187 4297 29',NULL,'Within the travel policy','2026-06-06T18:05:00Z','2026-06-06T21:24:00Z'),
(78,155,'Customer visit in Kraków','paid','EGP','2026-01-29','EG00 0000 0000 4266 5810 59','2026-02-14',NULL,'2026-01-20T11:17:00Z','2026-01-29T20:28:00Z'),
(79,82,'Customer visit in Kraków','approved','CAD','2026-05-23','CA00 0000 0000 0272 9968 99',NULL,'Within the travel policy','2026-05-14T09:05:00Z','2026-05-23T20:54:00Z'),
(80,196,'Trade fair, Köln','approved','GBP','2026-04-27','GB00 0000 0000 9117 5877 38',NULL,'Within the travel policy','2026-04-21T11:37:00Z','2026-04-27T21:12:00Z'),
(81,116,'Customer visit in Kraków','paid','EUR','2026-04-28','DE00 0000 0000 9939 8785 57','2026-05-17','Within the travel policy','2026-04-22T17:00:00Z','2026-04-28T21:35:00Z'),
(82,122,'Team week','approved','EGP','2026-05-17','EG00 0000 0000 7739 9321 53',NULL,NULL,'2026-05-08T11:10:00Z','2026-05-17T20:27:00Z'),
(83,34,'O''Reilly books','submitted','JPY','2026-01-24','JP00 0000 0000 9328 0111 42',NULL,'Within the travel policy','2026-01-20T10:08:00Z','2026-01-24T20:44:00Z'),
(84,72,'Conference in Málaga','draft','EUR',NULL,'DE00 0000 0000 4022 3581 56',NULL,NULL,'2026-05-03T14:18:00Z','2026-05-03T21:21:00Z'),
(85,10,'O''Reilly books','paid','GBP','2026-05-30','GB00 0000 0000 9361 3026 82','2026-06-16','Within the travel policy','2026-05-22T17:53:00Z','2026-05-30T21:07:00Z'),
(86,246,'東京オフィス訪問','rejected','TRY','2026-02-17','TR00 0000 0000 3068 3331 89',NULL,'Receipt is missing','2026-02-14T09:24:00Z','2026-02-17T21:04:00Z'),
(87,66,'東京オフィス訪問','submitted','TRY','2026-06-08','TR00 0000 0000 5581 7664 96',NULL,NULL,'2026-06-01T19:28:00Z','2026-06-08T20:43:00Z'),
(88,17,'Team week','submitted','CAD','2026-04-13','CA00 0000 0000 9292 0089 88',NULL,NULL,'2026-04-10T10:02:00Z','2026-04-13T21:37:00Z'),
(89,262,'東京オフィス訪問','approved','EUR','2026-06-07','PT00 0000 0000 4547 3577 58',NULL,'Within the travel policy','2026-06-04T10:32:00Z','2026-06-07T21:39:00Z'),
(90,157,'東京オフィス訪問','submitted','JPY','2026-01-18','JP00 0000 0000 9850 6586 31',NULL,'Within the travel policy','2026-01-14T14:39:00Z','2026-01-18T21:22:00Z'),
(91,161,'東京オフィス訪問','draft','JPY',NULL,'JP00 0000 0000 7780 2568 91',NULL,NULL,'2026-02-15T13:03:00Z','2026-02-15T21:09:00Z'),
(92,52,'Customer visit in Kraków','rejected','EGP','2026-01-28','EG00 0000 0000 0814 1969 55',NULL,'Receipt is missing','2026-01-23T16:32:00Z','2026-01-28T20:34:00Z'),
(93,201,'Customer visit in Kraków','submitted','JPY','2026-01-31','JP00 0000 0000 4497 6309 91',NULL,NULL,'2026-01-27T16:54:00Z','2026-01-31T20:39:00Z'),
(94,40,'東京オフィス訪問','paid','TRY','2026-05-30','TR00 0000 0000 5581 3075 73','2026-06-18',NULL,'2026-05-24T14:38:00Z','2026-05-30T20:33:00Z'),
(95,70,'Conference in Málaga','paid','TRY','2026-06-08','TR00 0000 0000 7600 6594 23','2026-06-30',NULL,'2026-06-05T19:19:00Z','2026-06-08T20:43:00Z'),
(96,297,'東京オフィス訪問','submitted','CAD','2026-02-13','CA00 0000 0000 2646 3631 84',NULL,NULL,'2026-02-08T16:25:00Z','2026-02-13T21:25:00Z'),
(97,184,'Conference in Málaga','submitted','EGP','2026-02-23','EG00 0000 0000 4669 6881 07',NULL,NULL,'2026-02-20T18:21:00Z','2026-02-23T20:29:00Z'),
(98,139,'Customer visit in Kraków','rejected','JPY','2026-05-20','JP00 0000 0000 3993 3317 79',NULL,'Receipt is missing','2026-05-17T14:47:00Z','2026-05-20T21:27:00Z'),
(99,161,'O''Reilly books','rejected','JPY','2026-03-18','JP00 0000 0000 7780 2568 91',NULL,'Receipt is missing','2026-03-15T18:51:00Z','2026-03-18T21:35:00Z'),
(100,14,'Team week','rejected','CAD','2026-05-26','CA00 0000 0000 0442 8023 98',NULL,'Receipt is missing','2026-05-17T12:00:00Z','2026-05-26T21:21:00Z'),
(101,229,'Customer visit in Kraków','submitted','EGP','2026-05-25','EG00 0000 0000 2433 0980 54',NULL,'Within the travel policy','2026-05-20T18:10:00Z','2026-05-25T20:24:00Z'),
(102,49,'Conference in Málaga','paid','JPY','2026-03-12','JP00 0000 0000 6687 9598 74','2026-04-01','Within the travel policy','2026-03-07T11:31:00Z','2026-03-12T21:05:00Z'),
(103,245,'Customer visit in Kraków','submitted','GBP','2026-06-14','GB00 0000 0000 8546 8034 30',NULL,'Within the travel policy','2026-06-08T19:08:00Z','2026-06-14T20:15:00Z'),
(104,189,'東京オフィス訪問','approved','CAD','2026-04-05','CA00 0000 0000 0678 2222 80',NULL,'Within the travel policy','2026-03-29T12:33:00Z','2026-04-05T20:03:00Z'),
(105,181,'Team week','submitted','EGP','2026-03-28','EG00 0000 0000 4213 7686 65',NULL,'Within the travel policy','2026-03-20T16:39:00Z','2026-03-28T21:19:00Z'),
(106,82,'O''Reilly books','submitted','CAD','2026-04-01','CA00 0000 0000 0272 9968 99',NULL,NULL,'2026-03-24T12:31:00Z','2026-04-01T21:02:00Z'),
(107,209,'Team week','approved','GBP','2026-05-30','GB00 0000 0000 7905 3299 59',NULL,NULL,'2026-05-26T15:45:00Z','2026-05-30T21:26:00Z'),
(108,23,'Customer visit in Kraków','paid','EUR','2026-05-15','PT00 0000 0000 4947 6715 13','2026-05-31',NULL,'2026-05-06T10:13:00Z','2026-05-15T20:42:00Z'),
(109,209,'Team week','paid','GBP','2026-04-25','GB00 0000 0000 7905 3299 59','2026-05-14',NULL,'2026-04-19T10:25:00Z','2026-04-25T20:12:00Z'),
(110,21,'東京オフィス訪問','paid','CAD','2026-01-25','CA00 0000 0000 1539 8592 75','2026-02-13','Within the travel policy','2026-01-19T13:26:00Z','2026-01-25T21:35:00Z'),
(111,277,'Team week','submitted','CAD','2026-03-13','CA00 0000 0000 7410 8621 68',NULL,'Within the travel policy','2026-03-07T15:39:00Z','2026-03-13T20:20:00Z'),
(112,10,'Team week','submitted','GBP','2026-02-10','GB00 0000 0000 9361 3026 82',NULL,NULL,'2026-02-04T08:49:00Z','2026-02-10T21:40:00Z'),
(113,175,'O''Reilly books','approved','CAD','2026-02-07','CA00 0000 0000 8516 9044 34',NULL,NULL,'2026-01-30T12:46:00Z','2026-02-07T21:28:00Z'),
(114,41,'Team week','approved','CAD','2026-02-07','CA00 0000 0000 8226 9562 81',NULL,NULL,'2026-02-03T10:38:00Z','2026-02-07T21:28:00Z'),
(115,250,'Customer visit in Kraków','draft','EUR',NULL,'PT00 0000 0000 2592 5133 38',NULL,'Within the travel policy','2026-01-23T08:28:00Z','2026-01-23T20:21:00Z'),
(116,295,'Team week','approved','CAD','2026-04-03','CA00 0000 0000 1681 2708 50',NULL,'Within the travel policy','2026-03-28T18:29:00Z','2026-04-03T20:26:00Z'),
(117,4,'Trade fair, Köln','paid','EUR','2026-04-17','PT00 0000 0000 2461 0692 85','2026-05-09',NULL,'2026-04-14T15:22:00Z','2026-04-17T20:59:00Z'),
(118,84,'O''Reilly books','rejected','EUR','2026-02-12','PT00 0000 0000 7141 1663 40',NULL,'Receipt is missing','2026-02-09T19:05:00Z','2026-02-12T21:01:00Z'),
(119,140,'Team week','draft','CAD',NULL,'CA00 0000 0000 0159 1639 55',NULL,'Within the travel policy','2026-05-12T14:48:00Z','2026-05-12T20:37:00Z'),
(120,225,'O''Reilly books','approved','CAD','2026-02-15','CA00 0000 0000 5600 4291 37',NULL,'Within the travel policy','2026-02-06T08:28:00Z','2026-02-15T20:17:00Z'),
(121,281,'O''Reilly books','paid','EUR','2026-05-11','PT00 0000 0000 3400 6817 25','2026-05-30',NULL,'2026-05-05T17:31:00Z','2026-05-11T21:38:00Z'),
(122,160,'Trade fair, Köln','paid','GBP','2026-05-02','GB00 0000 0000 5419 3268 84','2026-05-21',NULL,'2026-04-26T10:59:00Z','2026-05-02T20:59:00Z'),
(123,137,'Customer visit in Kraków','approved','CAD','2026-04-06','CA00 0000 0000 1650 3215 86',NULL,NULL,'2026-04-03T08:40:00Z','2026-04-06T20:14:00Z'),
(124,259,'Team week','draft','EGP',NULL,'EG00 0000 0000 5449 9541 80',NULL,'Within the travel policy','2026-03-31T15:23:00Z','2026-03-31T20:35:00Z'),
(125,2,'O''Reilly books','rejected','TRY','2026-01-21','TR00 0000 0000 7054 2940 91',NULL,'Receipt is missing','2026-01-15T17:11:00Z','2026-01-21T20:57:00Z'),
(126,277,'Team week','draft','CAD',NULL,'CA00 0000 0000 7410 8621 68',NULL,NULL,'2026-02-22T15:49:00Z','2026-02-22T21:38:00Z'),
(127,6,'Customer visit in Kraków','paid','EUR','2026-05-28','PT00 0000 0000 7486 4598 54','2026-06-18','Within the travel policy','2026-05-24T16:46:00Z','2026-05-28T21:04:00Z'),
(128,257,'Conference in Málaga','draft','EUR',NULL,'PT00 0000 0000 8960 3608 99',NULL,'Within the travel policy','2026-05-18T09:10:00Z','2026-05-18T21:37:00Z'),
(129,213,'東京オフィス訪問','paid','TRY','2026-02-24','TR00 0000 0000 9040 3309 31','2026-03-16',NULL,'2026-02-19T18:23:00Z','2026-02-24T20:31:00Z'),
(130,65,'Conference in Málaga','paid','CAD','2026-02-25','CA00 0000 0000 6739 8704 94','2026-03-17',NULL,'2026-02-20T09:50:00Z','2026-02-25T20:55:00Z'),
(131,158,'O''Reilly books','submitted','EGP','2026-02-22','EG00 0000 0000 6032 6597 23',NULL,NULL,'2026-02-15T10:47:00Z','2026-02-22T20:20:00Z'),
(132,92,'O''Reilly books','draft','EGP',NULL,'EG00 0000 0000 7087 1521 23',NULL,NULL,'2026-04-19T11:45:00Z','2026-04-19T20:54:00Z'),
(133,223,'東京オフィス訪問','rejected','EUR','2026-04-14','PT00 0000 0000 7325 3373 08',NULL,'Receipt is missing','2026-04-05T12:23:00Z','2026-04-14T21:38:00Z'),
(134,141,'Customer visit in Kraków','paid','GBP','2026-05-17','GB00 0000 0000 3490 8704 94','2026-06-07','Within the travel policy','2026-05-13T09:13:00Z','2026-05-17T20:11:00Z'),
(135,200,'O''Reilly books','paid','EUR','2026-05-20','DE00 0000 0000 7302 8430 37','2026-06-06',NULL,'2026-05-12T14:26:00Z','2026-05-20T20:05:00Z'),
(136,94,'Customer visit in Kraków','rejected','EGP','2026-05-12','EG00 0000 0000 9012 0905 26',NULL,'Receipt is missing','2026-05-07T12:14:00Z','2026-05-12T20:54:00Z'),
(137,13,'O''Reilly books','rejected','GBP','2026-06-11','GB00 0000 0000 8852 6614 15',NULL,'Receipt is missing','2026-06-04T17:20:00Z','2026-06-11T20:12:00Z'),
(138,86,'Customer visit in Kraków','draft','EUR',NULL,'DE00 0000 0000 3820 3713 70',NULL,'Within the travel policy','2026-04-21T14:10:00Z','2026-04-21T20:09:00Z'),
(139,296,'Customer visit in Kraków','approved','EUR','2026-04-26','PT00 0000 0000 3722 7910 00',NULL,'Within the travel policy','2026-04-17T15:04:00Z','2026-04-26T21:20:00Z'),
(140,164,'東京オフィス訪問','paid','EUR','2026-01-21','DE00 0000 0000 3257 9160 87','2026-02-08','Within the travel policy','2026-01-14T16:22:00Z','2026-01-21T20:41:00Z'),
(141,199,'Team week','draft','EGP',NULL,'EG00 0000 0000 8249 0445 37',NULL,NULL,'2026-03-25T15:48:00Z','2026-03-25T21:14:00Z'),
(142,140,'Trade fair, Köln','draft','CAD',NULL,'CA00 0000 0000 0159 1639 55',NULL,NULL,'2026-01-31T12:54:00Z','2026-01-31T20:12:00Z'),
(143,104,'Team week','draft','TRY',NULL,'TR00 0000 0000 2431 7532 03',NULL,NULL,'2026-03-16T15:27:00Z','2026-03-16T20:47:00Z'),
(144,194,'O''Reilly books','approved','EUR','2026-04-29','DE00 0000 0000 4805 9924 71',NULL,'Within the travel policy','2026-04-20T11:30:00Z','2026-04-29T21:21:00Z'),
(145,58,'O''Reilly books','rejected','EGP','2026-05-06','EG00 0000 0000 3650 3279 53',NULL,'Receipt is missing','2026-05-02T13:11:00Z','2026-05-06T21:15:00Z'),
(146,8,'O''Reilly books','submitted','EUR','2026-05-11','DE00 0000 0000 2114 9376 23',NULL,NULL,'2026-05-05T08:43:00Z','2026-05-11T20:12:00Z'),
(147,75,'Conference in Málaga','draft','CAD',NULL,'CA00 0000 0000 9137 3874 69',NULL,'Within the travel policy','2026-04-28T09:26:00Z','2026-04-28T20:34:00Z'),
(148,89,'Conference in Málaga','paid','GBP','2026-03-22','GB00 0000 0000 1715 5378 77','2026-04-09',NULL,'2026-03-15T09:27:00Z','2026-03-22T20:45:00Z'),
(149,166,'Customer visit in Kraków','draft','EGP',NULL,'EG00 0000 0000 9437 7437 97',NULL,'Within the travel policy','2026-01-31T15:47:00Z','2026-01-31T20:45:00Z'),
(150,31,'Conference in Málaga','approved','EUR','2026-03-27','PT00 0000 0000 4872 3498 35',NULL,NULL,'2026-03-22T16:34:00Z','2026-03-27T20:08:00Z'),
(151,189,'Trade fair, Köln','rejected','CAD','2026-04-18','CA00 0000 0000 0678 2222 80',NULL,'Receipt is missing','2026-04-15T18:08:00Z','2026-04-18T20:57:00Z'),
(152,90,'東京オフィス訪問','paid','EUR','2026-02-17','DE00 0000 0000 3409 5438 97','2026-03-05','Within the travel policy','2026-02-08T09:11:00Z','2026-02-17T21:05:00Z'),
(153,289,'Customer visit in Kraków','approved','EUR','2026-03-19','PT00 0000 0000 5660 5973 07',NULL,'Within the travel policy','2026-03-15T10:40:00Z','2026-03-19T21:32:00Z'),
(154,169,'O''Reilly books','paid','EUR','2026-04-15','PT00 0000 0000 6279 9559 52','2026-05-06',NULL,'2026-04-11T12:16:00Z','2026-04-15T20:02:00Z'),
(155,145,'O''Reilly books','submitted','GBP','2026-03-28','GB00 0000 0000 9298 1411 86',NULL,'Within the travel policy','2026-03-25T12:43:00Z','2026-03-28T21:33:00Z'),
(156,207,'東京オフィス訪問','submitted','GBP','2026-05-05','GB00 0000 0000 0728 7698 54',NULL,'Within the travel policy','2026-05-01T12:10:00Z','2026-05-05T20:31:00Z'),
(157,205,'Customer visit in Kraków','draft','JPY',NULL,'JP00 0000 0000 9857 9356 44',NULL,'Within the travel policy','2026-04-02T09:54:00Z','2026-04-02T21:28:00Z'),
(158,116,'東京オフィス訪問','approved','EUR','2026-03-21','DE00 0000 0000 9939 8785 57',NULL,'Within the travel policy','2026-03-13T19:29:00Z','2026-03-21T20:43:00Z'),
(159,279,'Trade fair, Köln','paid','CAD','2026-03-10','CA00 0000 0000 2317 1154 25','2026-03-28','Within the travel policy','2026-03-03T10:33:00Z','2026-03-10T20:13:00Z'),
(160,124,'O''Reilly books','draft','CAD',NULL,'CA00 0000 0000 3863 2249 86',NULL,'Within the travel policy','2026-01-30T09:50:00Z','2026-01-30T21:40:00Z'),
(161,166,'Team week','submitted','EGP','2026-03-30','EG00 0000 0000 9437 7437 97',NULL,NULL,'2026-03-25T08:22:00Z','2026-03-30T20:07:00Z'),
(162,208,'Trade fair, Köln','paid','JPY','2026-02-05','JP00 0000 0000 2024 7896 90','2026-02-24',NULL,'2026-01-30T17:10:00Z','2026-02-05T20:19:00Z'),
(163,212,'Customer visit in Kraków','paid','TRY','2026-02-24','TR00 0000 0000 1866 0237 57','2026-03-16',NULL,'2026-02-19T09:31:00Z','2026-02-24T20:12:00Z'),
(164,286,'O''Reilly books','rejected','CAD','2026-02-17','CA00 0000 0000 2896 1802 50',NULL,'Receipt is missing','2026-02-13T17:39:00Z','2026-02-17T21:15:00Z'),
(165,130,'Team week','rejected','GBP','2026-02-02','GB00 0000 0000 7001 8685 90',NULL,'Receipt is missing','2026-01-27T15:58:00Z','2026-02-02T21:24:00Z'),
(166,228,'Conference in Málaga','approved','TRY','2026-01-16','TR00 0000 0000 4881 3762 28',NULL,'Within the travel policy','2026-01-12T17:24:00Z','2026-01-16T20:54:00Z'),
(167,289,'Conference in Málaga','approved','EUR','2026-05-31','PT00 0000 0000 5660 5973 07',NULL,'Within the travel policy','2026-05-22T12:39:00Z','2026-05-31T20:15:00Z'),
(168,186,'Conference in Málaga','submitted','EGP','2026-02-15','EG00 0000 0000 2534 8961 11',NULL,'Within the travel policy','2026-02-08T13:20:00Z','2026-02-15T20:51:00Z'),
(169,289,'Conference in Málaga','draft','EUR',NULL,'PT00 0000 0000 5660 5973 07',NULL,'Within the travel policy','2026-05-30T08:39:00Z','2026-05-30T21:18:00Z'),
(170,217,'東京オフィス訪問','approved','JPY','2026-04-01','JP00 0000 0000 0309 1766 95',NULL,NULL,'2026-03-24T15:06:00Z','2026-04-01T21:21:00Z'),
(171,154,'Trade fair, Köln','submitted','GBP','2026-06-18','GB00 0000 0000 4394 0328 62',NULL,'Within the travel policy','2026-06-09T16:50:00Z','2026-06-18T21:14:00Z'),
(172,137,'東京オフィス訪問','submitted','CAD','2026-05-10','CA00 0000 0000 1650 3215 86',NULL,NULL,'2026-05-02T12:52:00Z','2026-05-10T21:19:00Z'),
(173,282,'Conference in Málaga','draft','CAD',NULL,'CA00 0000 0000 0062 9078 75',NULL,'Within the travel policy','2026-05-31T17:43:00Z','2026-05-31T21:22:00Z'),
(174,198,'東京オフィス訪問','submitted','JPY','2026-03-27','JP00 0000 0000 5554 5069 73',NULL,NULL,'2026-03-24T10:55:00Z','2026-03-27T20:53:00Z'),
(175,231,'O''Reilly books','submitted','EUR','2026-03-04','DE00 0000 0000 0801 4088 96',NULL,NULL,'2026-02-25T19:23:00Z','2026-03-04T20:55:00Z'),
(176,191,'Customer visit in Kraków','paid','GBP','2026-01-22','GB00 0000 0000 0379 6115 93','2026-02-13','Within the travel policy','2026-01-19T11:59:00Z','2026-01-22T21:18:00Z'),
(177,28,'Trade fair, Köln','paid','JPY','2026-04-18','JP00 0000 0000 3405 6421 95','2026-05-06',NULL,'2026-04-11T10:30:00Z','2026-04-18T20:01:00Z'),
(178,288,'東京オフィス訪問','submitted','JPY','2026-02-18','JP00 0000 0000 3904 3950 20',NULL,'Within the travel policy','2026-02-10T18:25:00Z','2026-02-18T20:05:00Z'),
(179,6,'Customer visit in Kraków','rejected','EUR','2026-01-27','PT00 0000 0000 7486 4598 54',NULL,'Receipt is missing','2026-01-24T14:31:00Z','2026-01-27T20:07:00Z'),
(180,261,'O''Reilly books','rejected','EUR','2026-03-06','PT00 0000 0000 4096 0506 68',NULL,'Receipt is missing','2026-02-28T14:49:00Z','2026-03-06T20:46:00Z');

INSERT INTO expense_lines (expense_id, position, date, category, description, amount, tax) VALUES
(1,0,'2026-03-02','meal','Lunch for the team',78.31,NULL),
(2,0,'2026-02-10','travel','Flight, economy',363.6,58.05),
(2,1,'2026-02-11','hotel','Three nights near the venue',181.14,28.92),
(2,2,'2026-02-12','hotel','Two nights',117.34,18.73),
(3,0,'2026-06-05','equipment','Monitor arm',247.46,39.51),
(3,1,'2026-06-06','meal','Lunch for the team',537.15,85.76),
(3,2,'2026-06-07','meal','Dinner with a customer',485.9,77.58),
(3,3,'2026-06-08','meal','Dinner with a customer',362.14,NULL),
(4,0,'2026-06-07','hotel','Two nights',171.99,NULL),
(4,1,'2026-06-08','equipment','Monitor arm',278.63,44.49),
(4,2,'2026-06-09','other','Printing',230.99,36.88),
(4,3,'2026-06-10','other','Visa fee',183.91,NULL),
(5,0,'2026-03-21','meal','Dinner with a customer',393.3,62.8),
(5,1,'2026-03-22','other','Visa fee',401,64.03),
(5,2,'2026-03-23','travel','Flight, economy',309.12,49.36),
(6,0,'2026-02-24','meal','Lunch for the team',185.44,29.61),
(6,1,'2026-02-25','other','Visa fee',551.24,NULL),
(7,0,'2026-02-04','equipment','Noise-cancelling headset',257.53,41.12),
(7,1,'2026-02-05','meal','Lunch for the team',470.81,75.17),
(7,2,'2026-02-06','meal','Lunch for the team',59.85,NULL),
(7,3,'2026-02-07','travel','Train, both ways',424.75,67.82),
(8,0,'2026-05-20','meal','Dinner with a customer',61.82,9.87),
(9,0,'2026-05-23','other','Visa fee',93.03,14.85),
(10,0,'2026-03-25','travel','Flight, economy',137.58,NULL),
(11,0,'2026-02-19','meal','Dinner with a customer',467.7,74.67),
(11,1,'2026-02-20','hotel','Two nights',414.14,66.12),
(11,2,'2026-02-21','hotel','Two nights',86.08,NULL),
(12,0,'2026-02-04','meal','Lunch for the team',490.41,NULL),
(12,1,'2026-02-05','travel','Flight, economy',93.57,14.94),
(12,2,'2026-02-06','meal','Lunch for the team',276.78,NULL),
(12,3,'2026-02-07','meal','Dinner with a customer',23.45,3.74),
(13,0,'2026-02-22','hotel','Three nights near the venue',303.71,48.49),
(13,1,'2026-02-23','hotel','Two nights',12.28,1.96),
(13,2,'2026-02-24','hotel','Two nights',433.03,69.14),
(13,3,'2026-02-25','meal','Lunch for the team',331.36,52.91),
(14,0,'2026-04-10','equipment','Monitor arm',379.19,60.54),
(14,1,'2026-04-11','hotel','Two nights',222.7,35.56),
(14,2,'2026-04-12','meal','Lunch for the team',592.61,NULL),
(14,3,'2026-04-13','other','Printing',30.99,4.95),
(15,0,'2026-01-11','travel','Taxi to the airport',414.58,66.19),
(15,1,'2026-01-12','hotel','Two nights',576.13,91.99),
(16,0,'2026-02-23','hotel','Two nights',483.63,NULL),
(17,0,'2026-03-30','travel','Flight, economy',381.28,NULL),
(18,0,'2026-05-22','hotel','Three nights near the venue',147.05,23.48),
(18,1,'2026-05-23','other','Printing',225.45,36),
(18,2,'2026-05-24','travel','Flight, economy',519.12,82.88),
(18,3,'2026-05-25','other','Visa fee',29.63,4.73),
(19,0,'2026-01-21','travel','Flight, economy',294.88,47.08),
(19,1,'2026-01-22','hotel','Three nights near the venue',60.09,NULL),
(19,2,'2026-01-23','meal','Dinner with a customer',539.18,86.09),
(20,0,'2026-03-13','equipment','Noise-cancelling headset',45.41,NULL),
(21,0,'2026-02-06','equipment','Noise-cancelling headset',286.48,45.74),
(21,1,'2026-02-07','other','Printing',181.55,28.99),
(21,2,'2026-02-08','travel','Taxi to the airport',596.19,95.19),
(21,3,'2026-02-09','equipment','Noise-cancelling headset',428.53,68.42),
(22,0,'2026-02-01','equipment','Noise-cancelling headset',352.75,56.32),
(22,1,'2026-02-02','hotel','Two nights',557.5,89.01),
(23,0,'2026-03-14','travel','Train, both ways',62.66,10),
(23,1,'2026-03-15','meal','Dinner with a customer',38.14,6.09),
(23,2,'2026-03-16','other','Visa fee',249.68,39.86),
(23,3,'2026-03-17','other','Visa fee',211.57,33.78),
(24,0,'2026-04-15','hotel','Three nights near the venue',355.84,56.81),
(24,1,'2026-04-16','meal','Dinner with a customer',417.53,66.66),
(24,2,'2026-04-17','travel','Flight, economy',432.56,69.06),
(24,3,'2026-04-18','meal','Lunch for the team',549.3,87.7),
(25,0,'2026-05-21','hotel','Three nights near the venue',311.6,49.75),
(25,1,'2026-05-22','meal','Dinner with a customer',481.07,NULL),
(25,2,'2026-05-23','other','Printing',492.93,78.7),
(25,3,'2026-05-24','other','Printing',623.72,99.59),
(26,0,'2026-04-03','equipment','Noise-cancelling headset',209.87,33.51),
(26,1,'2026-04-04','meal','Lunch for the team',12.47,1.99),
(27,0,'2026-02-11','equipment','Monitor arm',265.94,NULL),
(27,1,'2026-02-12','meal','Lunch for the team',467.45,74.63),
(27,2,'2026-02-13','meal','Dinner with a customer',360.58,57.57),
(28,0,'2026-02-17','meal','Dinner with a customer',140.25,22.39),
(28,1,'2026-02-18','meal','Lunch for the team',294.97,47.1),
(29,0,'2026-03-27','travel','Flight, economy',343.34,NULL),
(29,1,'2026-03-28','travel','Train, both ways',213.47,34.08),
(29,2,'2026-03-29','hotel','Three nights near the venue',301.71,NULL),
(30,0,'2026-01-27','travel','Taxi to the airport',177.57,28.35),
(30,1,'2026-01-28','meal','Lunch for the team',26.13,4.17),
(31,0,'2026-02-20','equipment','Noise-cancelling headset',392.07,62.6),
(31,1,'2026-02-21','other','Printing',345.34,55.14),
(31,2,'2026-02-22','equipment','Monitor arm',52.7,8.41),
(31,3,'2026-02-23','meal','Dinner with a customer',142.11,22.69),
(32,0,'2026-02-18','other','Visa fee',210.23,33.57),
(33,0,'2026-02-09','equipment','Noise-cancelling headset',573.41,91.55),
(34,0,'2026-03-25','hotel','Three nights near the venue',531.1,84.8),
(34,1,'2026-03-26','hotel','Two nights',206.21,32.92),
(34,2,'2026-03-27','meal','Lunch for the team',41.75,6.67),
(35,0,'2026-03-06','equipment','Noise-cancelling headset',352.66,56.31),
(36,0,'2026-01-25','travel','Taxi to the airport',320.57,51.18),
(36,1,'2026-01-26','equipment','Monitor arm',318.31,50.82),
(36,2,'2026-01-27','other','Visa fee',110.89,17.71),
(36,3,'2026-01-28','other','Printing',194.59,31.07),
(37,0,'2026-03-04','meal','Dinner with a customer',608.75,97.2),
(37,1,'2026-03-05','hotel','Three nights near the venue',407.96,65.14),
(37,2,'2026-03-06','equipment','Monitor arm',237.4,37.9),
(38,0,'2026-05-07','hotel','Two nights',260.03,NULL),
(38,1,'2026-05-08','meal','Lunch for the team',87.49,13.97),
(39,0,'2026-04-23','other','Printing',625.97,99.94),
(39,1,'2026-04-24','equipment','Monitor arm',404.82,NULL),
(40,0,'2026-02-13','other','Printing',72.4,11.56),
(40,1,'2026-02-14','hotel','Three nights near the venue',559.86,89.39),
(40,2,'2026-02-15','travel','Flight, economy',54.41,8.69),
(41,0,'2026-03-05','meal','Lunch for the team',333.63,NULL),
(41,1,'2026-03-06','other','Visa fee',501.43,80.06),
(42,0,'2026-04-19','meal','Lunch for the team',217.6,34.74),
(43,0,'2026-03-19','meal','Dinner with a customer',513.58,82),
(43,1,'2026-03-20','other','Visa fee',449.31,71.74),
(44,0,'2026-02-28','hotel','Three nights near the venue',463.16,NULL),
(45,0,'2026-03-15','equipment','Monitor arm',351.63,56.14),
(45,1,'2026-03-16','hotel','Two nights',44.31,NULL),
(45,2,'2026-03-17','equipment','Noise-cancelling headset',589.01,94.04),
(46,0,'2026-05-13','meal','Lunch for the team',459.63,73.39),
(47,0,'2026-02-22','other','Printing',528.87,84.44),
(48,0,'2026-06-07','other','Printing',470.51,75.12),
(48,1,'2026-06-08','other','Printing',597.63,95.42),
(48,2,'2026-06-09','meal','Dinner with a customer',290.65,46.41),
(48,3,'2026-06-10','meal','Dinner with a customer',385.74,NULL),
(49,0,'2026-02-08','other','Printing',321.17,51.28),
(49,1,'2026-02-09','travel','Train, both ways',219.03,NULL),
(49,2,'2026-02-10','meal','Dinner with a customer',353.64,56.46),
(50,0,'2026-02-12','travel','Train, both ways',250.62,NULL),
(50,1,'2026-02-13','meal','Lunch for the team',112.05,NULL),
(51,0,'2026-02-06','travel','Train, both ways',317.29,NULL),
(51,1,'2026-02-07','other','Printing',334.73,53.44),
(52,0,'2026-02-27','equipment','Noise-cancelling headset',43.16,6.89),
(52,1,'2026-02-28','equipment','Noise-cancelling headset',371.16,59.26),
(52,2,'2026-03-01','meal','Dinner with a customer',120.89,19.3),
(53,0,'2026-02-23','equipment','Monitor arm',304.75,48.66),
(53,1,'2026-02-24','other','Visa fee',358.37,57.22),
(53,2,'2026-02-25','meal','Lunch for the team',338.01,NULL),
(53,3,'2026-02-26','other','Printing',458.48,73.2),
(54,0,'2026-05-05','other','Printing',529.91,84.61),
(54,1,'2026-05-06','equipment','Noise-cancelling headset',361.41,57.7),
(54,2,'2026-05-07','other','Printing',565.16,90.24),
(54,3,'2026-05-08','hotel','Two nights',368.6,58.85),
(55,0,'2026-04-17','travel','Train, both ways',62.4,NULL),
(56,0,'2026-03-25','meal','Lunch for the team',299.93,47.89),
(56,1,'2026-03-26','hotel','Two nights',321.66,51.36),
(56,2,'2026-03-27','other','Printing',271.28,43.31),
(56,3,'2026-03-28','other','Visa fee',235.88,37.66),
(57,0,'2026-02-22','travel','Flight, economy',202.48,32.33),
(58,0,'2026-04-01','hotel','Three nights near the venue',28.95,4.62),
(58,1,'2026-04-02','equipment','Noise-cancelling headset',403.39,NULL),
(58,2,'2026-04-03','equipment','Noise-cancelling headset',190.55,30.42),
(58,3,'2026-04-04','travel','Flight, economy',229.81,36.69),
(59,0,'2026-03-27','other','Visa fee',327.22,52.25),
(59,1,'2026-03-28','hotel','Three nights near the venue',560.04,NULL),
(59,2,'2026-03-29','equipment','Noise-cancelling headset',475.2,75.87),
(59,3,'2026-03-30','other','Printing',274.68,43.86),
(60,0,'2026-03-19','other','Visa fee',153.84,24.56),
(60,1,'2026-03-20','equipment','Noise-cancelling headset',450.98,72.01),
(60,2,'2026-03-21','equipment','Monitor arm',392.98,62.74),
(61,0,'2026-05-19','hotel','Two nights',637.21,101.74),
(62,0,'2026-01-11','meal','Dinner with a customer',194.76,NULL),
(62,1,'2026-01-12','other','Printing',31.72,5.06),
(63,0,'2026-05-08','travel','Flight, economy',29.02,4.63),
(63,1,'2026-05-09','travel','Taxi to the airport',338.99,54.12),
(64,0,'2026-03-10','other','Printing',378.79,60.48),
(65,0,'2026-04-04','meal','Lunch for the team',347.65,NULL),
(65,1,'2026-04-05','other','Visa fee',210.92,NULL),
(65,2,'2026-04-06','hotel','Three nights near the venue',576.96,NULL),
(65,3,'2026-04-07','other','Printing',586.4,93.63),
(66,0,'2026-02-13','other','Printing',309.9,49.48),
(66,1,'2026-02-14','travel','Train, both ways',140.72,22.47),
(66,2,'2026-02-15','equipment','Noise-cancelling headset',80.62,12.87),
(67,0,'2026-04-11','equipment','Monitor arm',237.19,37.87),
(67,1,'2026-04-12','meal','Dinner with a customer',256.17,40.9),
(67,2,'2026-04-13','other','Visa fee',148.82,23.76),
(67,3,'2026-04-14','hotel','Three nights near the venue',559.17,89.28),
(68,0,'2026-03-25','hotel','Two nights',178.66,28.53),
(68,1,'2026-03-26','other','Printing',405.81,NULL),
(68,2,'2026-03-27','hotel','Two nights',587.75,93.84),
(68,3,'2026-03-28','equipment','Noise-cancelling headset',189.71,30.29),
(69,0,'2026-04-19','other','Printing',26.92,NULL),
(70,0,'2026-03-18','other','Printing',475.79,75.97),
(71,0,'2026-02-23','hotel','Two nights',309.91,49.48),
(71,1,'2026-02-24','hotel','Two nights',204.53,32.66),
(72,0,'2026-02-22','hotel','Two nights',635.96,101.54),
(72,1,'2026-02-23','meal','Lunch for the team',389.12,62.13),
(73,0,'2026-04-22','travel','Train, both ways',375.49,59.95),
(73,1,'2026-04-23','other','Visa fee',145.77,23.27),
(73,2,'2026-04-24','meal','Lunch for the team',604.14,96.46),
(74,0,'2026-06-05','travel','Train, both ways',108.18,NULL),
(75,0,'2026-02-22','travel','Train, both ways',411.31,65.67),
(75,1,'2026-02-23','hotel','Three nights near the venue',125.12,19.98),
(76,0,'2026-02-09','other','Printing',202.53,NULL),
(77,0,'2026-06-06','hotel','Three nights near the venue',339.38,NULL),
(77,1,'2026-06-07','equipment','Monitor arm',621.67,99.26),
(77,2,'2026-06-08','other','Printing',416.12,66.44),
(78,0,'2026-01-20','meal','Dinner with a customer',490.43,78.3),
(78,1,'2026-01-21','other','Visa fee',316.12,50.47),
(78,2,'2026-01-22','travel','Flight, economy',114.88,18.34),
(79,0,'2026-05-14','meal','Dinner with a customer',37.32,NULL),
(80,0,'2026-04-21','equipment','Noise-cancelling headset',294.78,47.07),
(80,1,'2026-04-22','travel','Flight, economy',304.87,48.68),
(80,2,'2026-04-23','hotel','Three nights near the venue',325.74,52.01),
(80,3,'2026-04-24','hotel','Three nights near the venue',122.51,19.56),
(81,0,'2026-04-22','equipment','Monitor arm',447.62,NULL),
(82,0,'2026-05-08','equipment','Noise-cancelling headset',26.75,4.27),
(82,1,'2026-05-09','meal','Lunch for the team',32.55,NULL),
(83,0,'2026-01-20','meal','Lunch for the team',346.31,55.29),
(83,1,'2026-01-21','other','Visa fee',99.42,15.87),
(84,0,'2026-05-03','travel','Train, both ways',216.88,NULL),
(85,0,'2026-05-22','meal','Dinner with a customer',556.09,88.79),
(85,1,'2026-05-23','equipment','Noise-cancelling headset',77.82,12.43),
(86,0,'2026-02-14','travel','Taxi to the airport',487.16,77.78),
(87,0,'2026-06-01','equipment','Monitor arm',524.42,83.73),
(88,0,'2026-04-10','meal','Dinner with a customer',153.02,24.43),
(88,1,'2026-04-11','other','Visa fee',354.52,56.6),
(88,2,'2026-04-12','hotel','Two nights',295.39,47.16),
(88,3,'2026-04-13','travel','Taxi to the airport',566.99,90.53),
(89,0,'2026-06-04','meal','Dinner with a customer',561.58,89.66),
(90,0,'2026-01-14','other','Visa fee',581.16,92.79),
(90,1,'2026-01-15','other','Printing',183.93,29.37),
(90,2,'2026-01-16','other','Visa fee',494.16,NULL),
(91,0,'2026-02-15','meal','Dinner with a customer',139.83,22.33),
(92,0,'2026-01-23','equipment','Noise-cancelling headset',598.87,95.62),
(92,1,'2026-01-24','other','Visa fee',53.38,8.52),
(93,0,'2026-01-27','hotel','Two nights',548.18,87.52),
(93,1,'2026-01-28','travel','Train, both ways',97.64,15.59),
(93,2,'2026-01-29','equipment','Monitor arm',431.69,68.93),
(94,0,'2026-05-24','equipment','Monitor arm',186.54,29.78),
(94,1,'2026-05-25','equipment','Noise-cancelling headset',171.97,27.46),
(94,2,'2026-05-26','equipment','Noise-cancelling headset',431.56,68.9),
(95,0,'2026-06-05','equipment','Noise-cancelling headset',335.72,53.6),
(96,0,'2026-02-08','equipment','Noise-cancelling headset',426.26,68.06),
(96,1,'2026-02-09','hotel','Two nights',351.34,56.1),
(97,0,'2026-02-20','meal','Dinner with a customer',591.93,94.51),
(97,1,'2026-02-21','other','Printing',168.81,26.95),
(97,2,'2026-02-22','meal','Dinner with a customer',189.06,NULL),
(98,0,'2026-05-17','equipment','Monitor arm',289.28,46.19),
(99,0,'2026-03-15','equipment','Monitor arm',158.4,25.29),
(99,1,'2026-03-16','hotel','Three nights near the venue',385.22,61.51),
(99,2,'2026-03-17','travel','Flight, economy',293.99,46.94),
(99,3,'2026-03-18','travel','Taxi to the airport',122.61,NULL),
(100,0,'2026-05-17','hotel','Two nights',196.55,31.38),
(100,1,'2026-05-18','hotel','Three nights near the venue',153.83,NULL),
(100,2,'2026-05-19','meal','Dinner with a customer',554.82,88.58),
(101,0,'2026-05-20','meal','Dinner with a customer',428.7,68.45),
(101,1,'2026-05-21','travel','Flight, economy',211.39,NULL),
(102,0,'2026-03-07','equipment','Noise-cancelling headset',249.39,NULL),
(102,1,'2026-03-08','travel','Flight, economy',435.69,NULL),
(102,2,'2026-03-09','meal','Lunch for the team',504.45,80.54),
(103,0,'2026-06-08','meal','Lunch for the team',609.74,97.35),
(104,0,'2026-03-29','meal','Dinner with a customer',152.6,24.36),
(104,1,'2026-03-30','travel','Taxi to the airport',82.76,NULL),
(104,2,'2026-03-31','meal','Lunch for the team',495.97,79.19),
(104,3,'2026-04-01','other','Printing',394.91,63.05),
(105,0,'2026-03-20','meal','Lunch for the team',576.1,91.98),
(106,0,'2026-03-24','equipment','Monitor arm',279.92,44.69),
(106,1,'2026-03-25','other','Printing',143.17,NULL),
(106,2,'2026-03-26','meal','Lunch for the team',597.3,95.37),
(106,3,'2026-03-27','equipment','Monitor arm',267.21,42.66),
(107,0,'2026-05-26','meal','Lunch for the team',359.19,57.35),
(108,0,'2026-05-06','travel','Taxi to the airport',613.03,97.88),
(108,1,'2026-05-07','meal','Lunch for the team',520.59,83.12),
(108,2,'2026-05-08','other','Visa fee',414.5,66.18),
(108,3,'2026-05-09','meal','Lunch for the team',471.62,75.3),
(109,0,'2026-04-19','other','Printing',554.37,NULL),
(109,1,'2026-04-20','equipment','Noise-cancelling headset',578.08,NULL),
(110,0,'2026-01-19','hotel','Two nights',136.06,21.72),
(110,1,'2026-01-20','hotel','Two nights',561.96,89.72),
(111,0,'2026-03-07','travel','Taxi to the airport',31.09,4.96),
(111,1,'2026-03-08','equipment','Noise-cancelling headset',516.22,82.42),
(111,2,'2026-03-09','other','Printing',173.53,27.71),
(111,3,'2026-03-10','travel','Flight, economy',450.96,72),
(112,0,'2026-02-04','travel','Train, both ways',358.9,57.3),
(112,1,'2026-02-05','travel','Train, both ways',454.95,NULL),
(112,2,'2026-02-06','other','Printing',161.95,25.86),
(112,3,'2026-02-07','hotel','Three nights near the venue',187.29,29.9),
(113,0,'2026-01-30','meal','Lunch for the team',320.53,51.18),
(113,1,'2026-01-31','other','Printing',344.95,55.08),
(114,0,'2026-02-03','other','Printing',440.65,70.36),
(114,1,'2026-02-04','equipment','Monitor arm',319.66,51.04),
(114,2,'2026-02-05','other','Printing',179.5,28.66),
(114,3,'2026-02-06','travel','Train, both ways',318.16,50.8),
(115,0,'2026-01-23','meal','Lunch for the team',427.83,68.31),
(116,0,'2026-03-28','other','Printing',634.62,101.33),
(116,1,'2026-03-29','equipment','Monitor arm',244.01,38.96),
(117,0,'2026-04-14','travel','Train, both ways',196.25,31.33),
(117,1,'2026-04-15','meal','Dinner with a customer',422.36,NULL),
(117,2,'2026-04-16','equipment','Noise-cancelling headset',219.76,35.09),
(118,0,'2026-02-09','hotel','Three nights near the venue',442.93,70.72),
(118,1,'2026-02-10','hotel','Three nights near the venue',568.61,NULL),
(118,2,'2026-02-11','equipment','Monitor arm',278.83,44.52),
(118,3,'2026-02-12','other','Visa fee',49.92,7.97),
(119,0,'2026-05-12','equipment','Noise-cancelling headset',206.83,33.02),
(119,1,'2026-05-13','equipment','Noise-cancelling headset',570.84,91.14),
(119,2,'2026-05-14','travel','Train, both ways',508.1,81.13),
(120,0,'2026-02-06','equipment','Noise-cancelling headset',68.73,NULL),
(121,0,'2026-05-05','other','Visa fee',228.16,36.43),
(121,1,'2026-05-06','hotel','Three nights near the venue',290.61,46.4),
(122,0,'2026-04-26','meal','Dinner with a customer',171.19,NULL),
(122,1,'2026-04-27','travel','Flight, economy',389.61,62.21),
(122,2,'2026-04-28','other','Visa fee',428.74,68.45),
(122,3,'2026-04-29','other','Visa fee',197.36,NULL),
(123,0,'2026-04-03','other','Printing',282.27,NULL),
(123,1,'2026-04-04','equipment','Monitor arm',117.43,18.75),
(123,2,'2026-04-05','hotel','Two nights',551.3,NULL),
(123,3,'2026-04-06','meal','Dinner with a customer',327.15,52.23),
(124,0,'2026-03-31','equipment','Monitor arm',111.79,17.85),
(125,0,'2026-01-15','other','Printing',490.87,78.37),
(125,1,'2026-01-16','meal','Lunch for the team',353.02,56.36),
(125,2,'2026-01-17','hotel','Three nights near the venue',35.2,5.62),
(125,3,'2026-01-18','hotel','Three nights near the venue',389.42,62.18),
(126,0,'2026-02-22','meal','Dinner with a customer',456.65,72.91),
(126,1,'2026-02-23','hotel','Three nights near the venue',497.04,79.36),
(126,2,'2026-02-24','equipment','Monitor arm',526.38,84.04),
(126,3,'2026-02-25','meal','Dinner with a customer',362.93,57.95),
(127,0,'2026-05-24','travel','Flight, economy',435.62,69.55),
(127,1,'2026-05-25','equipment','Monitor arm',238.87,NULL),
(127,2,'2026-05-26','hotel','Three nights near the venue',524.21,83.7),
(127,3,'2026-05-27','other','Printing',256.87,NULL),
(128,0,'2026-05-18','hotel','Three nights near the venue',69.67,11.12),
(128,1,'2026-05-19','other','Visa fee',172.91,27.61),
(128,2,'2026-05-20','travel','Taxi to the airport',622.02,99.31),
(129,0,'2026-02-19','equipment','Monitor arm',131.7,21.03),
(129,1,'2026-02-20','equipment','Monitor arm',432.12,68.99),
(130,0,'2026-02-20','other','Visa fee',191.45,30.57),
(130,1,'2026-02-21','other','Visa fee',34.01,5.43),
(130,2,'2026-02-22','equipment','Monitor arm',123.57,19.73),
(131,0,'2026-02-15','other','Visa fee',160.46,25.62),
(131,1,'2026-02-16','hotel','Three nights near the venue',232.77,NULL),
(132,0,'2026-04-19','meal','Dinner with a customer',564.32,90.1),
(132,1,'2026-04-20','travel','Flight, economy',297.77,47.54),
(132,2,'2026-04-21','equipment','Monitor arm',384.03,NULL),
(133,0,'2026-04-05','other','Visa fee',240.03,38.32),
(133,1,'2026-04-06','meal','Dinner with a customer',137.86,22.01),
(134,0,'2026-05-13','travel','Flight, economy',157.85,25.2),
(134,1,'2026-05-14','travel','Taxi to the airport',593.63,94.78),
(134,2,'2026-05-15','other','Visa fee',226.94,36.23),
(135,0,'2026-05-12','hotel','Two nights',37.06,NULL),
(136,0,'2026-05-07','equipment','Noise-cancelling headset',176.81,28.23),
(137,0,'2026-06-04','travel','Train, both ways',169.2,27.02),
(137,1,'2026-06-05','hotel','Three nights near the venue',343.36,54.82),
(137,2,'2026-06-06','other','Visa fee',54.31,NULL),
(137,3,'2026-06-07','other','Visa fee',168.21,26.86),
(138,0,'2026-04-21','travel','Train, both ways',278.51,44.47),
(138,1,'2026-04-22','meal','Lunch for the team',469.25,74.92),
(138,2,'2026-04-23','other','Visa fee',462.48,73.84),
(139,0,'2026-04-17','meal','Lunch for the team',197.25,31.49),
(139,1,'2026-04-18','hotel','Three nights near the venue',199.99,31.93),
(140,0,'2026-01-14','travel','Flight, economy',563.47,89.97),
(140,1,'2026-01-15','equipment','Monitor arm',187.57,29.95),
(141,0,'2026-03-25','equipment','Noise-cancelling headset',427.12,68.2),
(142,0,'2026-01-31','hotel','Two nights',253.83,NULL),
(143,0,'2026-03-16','travel','Train, both ways',494.2,NULL),
(143,1,'2026-03-17','equipment','Noise-cancelling headset',227.76,36.37),
(144,0,'2026-04-20','equipment','Monitor arm',390.41,62.33),
(144,1,'2026-04-21','hotel','Three nights near the venue',60.84,NULL),
(145,0,'2026-05-02','hotel','Two nights',305.39,48.76),
(145,1,'2026-05-03','meal','Dinner with a customer',507.25,80.99),
(145,2,'2026-05-04','travel','Flight, economy',73.16,11.68),
(145,3,'2026-05-05','meal','Dinner with a customer',215.88,34.47),
(146,0,'2026-05-05','other','Printing',355.35,56.74),
(147,0,'2026-04-28','hotel','Two nights',586.21,93.6),
(147,1,'2026-04-29','meal','Lunch for the team',569.97,91),
(147,2,'2026-04-30','meal','Lunch for the team',368.65,58.86),
(147,3,'2026-05-01','travel','Train, both ways',339.64,NULL),
(148,0,'2026-03-15','equipment','Noise-cancelling headset',47.33,7.56),
(148,1,'2026-03-16','other','Visa fee',576.29,92.01),
(148,2,'2026-03-17','meal','Lunch for the team',599.55,95.73),
(148,3,'2026-03-18','equipment','Noise-cancelling headset',377.5,60.27),
(149,0,'2026-01-31','hotel','Three nights near the venue',463.94,NULL),
(149,1,'2026-02-01','travel','Flight, economy',396.67,63.33),
(150,0,'2026-03-22','meal','Dinner with a customer',72.08,NULL),
(151,0,'2026-04-15','equipment','Noise-cancelling headset',31.8,5.08),
(152,0,'2026-02-08','travel','Taxi to the airport',453.61,72.43),
(152,1,'2026-02-09','meal','Lunch for the team',427.46,68.25),
(152,2,'2026-02-10','travel','Flight, economy',236.44,NULL),
(152,3,'2026-02-11','travel','Flight, economy',59.99,9.58),
(153,0,'2026-03-15','equipment','Noise-cancelling headset',205.03,NULL),
(153,1,'2026-03-16','other','Visa fee',385.29,61.52),
(153,2,'2026-03-17','hotel','Three nights near the venue',253.9,NULL),
(153,3,'2026-03-18','hotel','Three nights near the venue',597.75,95.44),
(154,0,'2026-04-11','meal','Dinner with a customer',62.87,10.04),
(154,1,'2026-04-12','hotel','Two nights',263.04,42),
(154,2,'2026-04-13','meal','Dinner with a customer',80.38,12.83),
(154,3,'2026-04-14','other','Visa fee',98.91,15.79),
(155,0,'2026-03-25','equipment','Monitor arm',50.23,8.02),
(155,1,'2026-03-26','meal','Dinner with a customer',262.17,41.86),
(155,2,'2026-03-27','hotel','Three nights near the venue',176.84,NULL),
(156,0,'2026-05-01','equipment','Monitor arm',401.56,64.11),
(157,0,'2026-04-02','equipment','Monitor arm',567.19,90.56),
(158,0,'2026-03-13','meal','Lunch for the team',633.31,101.12),
(159,0,'2026-03-03','equipment','Monitor arm',423.62,67.64),
(159,1,'2026-03-04','meal','Lunch for the team',52.38,8.36),
(160,0,'2026-01-30','travel','Taxi to the airport',55.63,NULL),
(160,1,'2026-01-31','travel','Taxi to the airport',488.83,NULL),
(161,0,'2026-03-25','other','Printing',228.92,36.55),
(161,1,'2026-03-26','meal','Lunch for the team',242.4,38.7),
(161,2,'2026-03-27','travel','Flight, economy',209.21,33.4),
(162,0,'2026-01-30','travel','Taxi to the airport',525.76,NULL),
(163,0,'2026-02-19','other','Printing',470.87,75.18),
(163,1,'2026-02-20','travel','Flight, economy',426.57,68.11),
(163,2,'2026-02-21','travel','Taxi to the airport',352.31,56.25),
(163,3,'2026-02-22','other','Printing',173.72,27.74),
(164,0,'2026-02-13','meal','Dinner with a customer',539.7,86.17),
(164,1,'2026-02-14','equipment','Monitor arm',72.08,11.51),
(164,2,'2026-02-15','other','Printing',243.86,38.94),
(164,3,'2026-02-16','equipment','Noise-cancelling headset',436.31,69.66),
(165,0,'2026-01-27','other','Printing',501.04,80),
(165,1,'2026-01-28','travel','Train, both ways',492.72,78.67),
(165,2,'2026-01-29','meal','Dinner with a customer',450.9,71.99),
(166,0,'2026-01-12','hotel','Three nights near the venue',71.92,11.48),
(166,1,'2026-01-13','travel','Taxi to the airport',630.47,100.66),
(166,2,'2026-01-14','travel','Flight, economy',198.55,31.7),
(166,3,'2026-01-15','other','Visa fee',433.86,NULL),
(167,0,'2026-05-22','equipment','Monitor arm',384.02,61.31),
(167,1,'2026-05-23','travel','Taxi to the airport',248.31,39.65),
(168,0,'2026-02-08','travel','Train, both ways',21.26,3.39),
(168,1,'2026-02-09','meal','Dinner with a customer',382.67,61.1),
(169,0,'2026-05-30','equipment','Monitor arm',586.9,NULL),
(169,1,'2026-05-31','travel','Taxi to the airport',153.96,24.58),
(169,2,'2026-06-01','equipment','Monitor arm',134.22,NULL),
(170,0,'2026-03-24','equipment','Noise-cancelling headset',314.31,50.18),
(171,0,'2026-06-09','travel','Train, both ways',460.63,73.55),
(171,1,'2026-06-10','equipment','Noise-cancelling headset',357.01,57),
(171,2,'2026-06-11','other','Visa fee',284.87,45.48),
(172,0,'2026-05-02','other','Printing',370.85,59.21),
(172,1,'2026-05-03','other','Printing',194.28,31.02),
(172,2,'2026-05-04','equipment','Noise-cancelling headset',588.25,NULL),
(172,3,'2026-05-05','other','Printing',208.28,33.25),
(173,0,'2026-05-31','travel','Train, both ways',568.65,90.79),
(173,1,'2026-06-01','other','Printing',177.98,28.42),
(173,2,'2026-06-02','meal','Lunch for the team',298.29,47.63),
(173,3,'2026-06-03','meal','Dinner with a customer',218.59,34.9),
(174,0,'2026-03-24','meal','Dinner with a customer',61.25,9.78),
(174,1,'2026-03-25','hotel','Three nights near the venue',498.14,79.53),
(174,2,'2026-03-26','meal','Dinner with a customer',129.75,NULL),
(174,3,'2026-03-27','equipment','Noise-cancelling headset',556.84,88.91),
(175,0,'2026-02-25','meal','Lunch for the team',391.15,62.45),
(176,0,'2026-01-19','hotel','Three nights near the venue',196.04,31.3),
(177,0,'2026-04-11','meal','Lunch for the team',237.83,37.97),
(177,1,'2026-04-12','hotel','Three nights near the venue',117.52,NULL),
(177,2,'2026-04-13','travel','Flight, economy',197.68,31.56),
(177,3,'2026-04-14','other','Visa fee',478.38,76.38),
(178,0,'2026-02-10','travel','Train, both ways',270.89,NULL),
(179,0,'2026-01-24','hotel','Two nights',209.74,33.49),
(179,1,'2026-01-25','meal','Lunch for the team',24.84,NULL),
(179,2,'2026-01-26','hotel','Three nights near the venue',195.69,31.24),
(180,0,'2026-02-28','travel','Taxi to the airport',352.52,56.28),
(180,1,'2026-03-01','hotel','Three nights near the venue',569.41,90.91),
(180,2,'2026-03-02','hotel','Three nights near the venue',413.1,65.96),
(180,3,'2026-03-03','equipment','Noise-cancelling headset',296.65,47.36);

INSERT INTO documents (id, employee_id, title, category, confidential, file_name, file_type, content, tags, valid_until, uploaded_by, created_at, updated_at) VALUES
('733ca8ba-0ecd-4760-a363-25c08acdbd6f',1,'First-aid certificate','certificate',1,'First-aid certificate 大翔 髙橋.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 103>>
stream
BT /F1 18 Tf 72 760 Td (First-aid certificate) Tj /F1 11 Tf
0 -24 Td (Awarded to employee E-0001) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
432
%%EOF
','[]','2028-04-10',2,'2017-04-28T09:52:00Z','2017-04-28T09:52:00Z'),
('967fd108-213f-407c-9587-423dcd4fb472',4,'Employment contract','contract',1,'Employment contract 翔 佐藤.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 211>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0004) Tj
0 -24 Td (Position: Head of Data, from 2015-05-31) Tj
0 -24 Td (Salary: 94500 EUR a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
540
%%EOF
','["signed","2015"]',NULL,2,'2015-05-31T12:38:00Z','2015-05-31T12:38:00Z'),
('f3a99328-e2ea-4c4d-822a-6f6e25bc1b51',7,'Policy receipt','policy',0,'Policy receipt Seán D''Arcy.txt','text/plain; charset=utf-8','Policy receipt

Seán D''Arcy has read the code of conduct.
','[]',NULL,2,'2017-05-31T11:52:00Z','2017-05-31T11:52:00Z'),
('e29256cf-97e1-43b4-aae9-afbdd987a968',10,'First-aid certificate','certificate',1,'First-aid certificate Oğuz Çağlar.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 103>>
stream
BT /F1 18 Tf 72 760 Td (First-aid certificate) Tj /F1 11 Tf
0 -24 Td (Awarded to employee E-0010) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
432
%%EOF
','[]','2027-10-09',2,'2016-10-26T10:29:00Z','2016-10-26T10:29:00Z'),
('317ece5a-15e0-475f-afb0-eb3ed323fc55',13,'Payslip May 2026','payslip',1,'Payslip May 2026 伟 李.txt','text/plain; charset=utf-8','Payslip May 2026

伟 李 (E-0013)
Gross 8175.00 GBP
Paid to GB00 0000 0000 8852 6614 15
','[]',NULL,2,'2026-05-28T12:23:00Z','2026-05-28T12:23:00Z'),
('f6e21838-2e4c-4cc1-aa42-5f762886ab08',16,'Policy receipt','policy',0,'Policy receipt Aimée L''Hôpital.txt','text/plain; charset=utf-8','Policy receipt

Aimée L''Hôpital has read the code of conduct.
','[]',NULL,2,'2017-05-20T10:12:00Z','2017-05-20T10:12:00Z'),
('ae7cc57d-450e-497a-88ed-1b0949faa09d',19,'Payslip May 2026','payslip',1,'Payslip May 2026 서연 박.txt','text/plain; charset=utf-8','Payslip May 2026

서연 박 (E-0019)
Gross 8625.04 GBP
Paid to GB00 0000 0000 2001 6522 81
','[]',NULL,2,'2026-05-28T09:53:00Z','2026-05-28T09:53:00Z'),
('605c23c9-d5c1-4297-b57a-c90a76881a23',22,'Employment contract','contract',1,'Employment contract Văn Đức Đặng.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 218>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0022) Tj
0 -24 Td (Position: Payroll Specialist, from 2017-07-17) Tj
0 -24 Td (Salary: 106200 GBP a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
547
%%EOF
','["signed","2017"]',NULL,2,'2017-07-17T13:24:00Z','2017-07-17T13:24:00Z'),
('0f862d08-7869-4673-a240-b1859ba0c354',25,'Employment contract','contract',1,'Employment contract Táíwò Ògúnbáńjọ.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 220>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0025) Tj
0 -24 Td (Position: HR Business Partner, from 2022-09-18) Tj
0 -24 Td (Salary: 1650000 TRY a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
549
%%EOF
','["signed","2022"]',NULL,2,'2022-09-18T09:37:00Z','2022-09-18T09:37:00Z'),
('80ad342b-9260-4150-9717-9b5d9490bba4',28,'Employment contract','contract',1,'Employment contract Arjun Iyer.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 220>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0028) Tj
0 -24 Td (Position: Payroll Specialist, from 2021-06-20) Tj
0 -24 Td (Salary: 12610000 JPY a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
549
%%EOF
','["signed","2021"]',NULL,2,'2021-06-20T12:44:00Z','2021-06-20T12:44:00Z'),
('df80bdb3-c993-486d-94ca-d4ef20022a13',31,'Payslip May 2026','payslip',1,'Payslip May 2026 Michał Dąbrowski.txt','text/plain; charset=utf-8','Payslip May 2026

Michał Dąbrowski (E-0031)
Gross 2916.67 EUR
Paid to PT00 0000 0000 4872 3498 35
','[]',NULL,2,'2026-05-28T10:03:00Z','2026-05-28T10:03:00Z'),
('9c84f0c5-df0b-4dda-8084-05951be099a1',34,'First-aid certificate','certificate',1,'First-aid certificate Gülşah Öztürk.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 103>>
stream
BT /F1 18 Tf 72 760 Td (First-aid certificate) Tj /F1 11 Tf
0 -24 Td (Awarded to employee E-0034) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
432
%%EOF
','[]','2027-10-02',2,'2016-10-19T12:40:00Z','2016-10-19T12:40:00Z'),
('d4094f03-7a24-4648-8f89-870ab193cd48',37,'Payslip May 2026','payslip',1,'Payslip May 2026 陽菜 佐藤.txt','text/plain; charset=utf-8','Payslip May 2026

陽菜 佐藤 (E-0037)
Gross 174166.67 TRY
Paid to TR00 0000 0000 9310 3165 18
','[]',NULL,2,'2026-05-28T13:51:00Z','2026-05-28T13:51:00Z'),
('06711190-0d00-41bc-8abf-630745ef91f3',40,'Payslip May 2026','payslip',1,'Payslip May 2026 Eoghan O''Connor.txt','text/plain; charset=utf-8','Payslip May 2026

Eoghan O''Connor (E-0040)
Gross 115500.04 TRY
Paid to TR00 0000 0000 5581 3075 73
','[]',NULL,2,'2026-05-28T15:41:00Z','2026-05-28T15:41:00Z'),
('fd1099c1-e223-43ac-a1eb-c4c12049fdee',43,'First-aid certificate','certificate',1,'First-aid certificate विक्रम पटेल.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 103>>
stream
BT /F1 18 Tf 72 760 Td (First-aid certificate) Tj /F1 11 Tf
0 -24 Td (Awarded to employee E-0043) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
432
%%EOF
','[]','2035-10-31',2,'2024-11-17T10:35:00Z','2024-11-17T10:35:00Z'),
('4f061ceb-dda2-43b8-8ee6-fa208806dd73',46,'Employment contract','contract',1,'Employment contract Callum Blackwood.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 216>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0046) Tj
0 -24 Td (Position: Senior Engineer, from 2023-07-07) Tj
0 -24 Td (Salary: 2016000 EGP a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
545
%%EOF
','["signed","2023"]',NULL,2,'2023-07-07T15:19:00Z','2023-07-07T15:19:00Z'),
('0c8c7af5-5b52-400c-b159-aab1fd4a5f9b',49,'Employment contract','contract',1,'Employment contract ليلى عبد الرحمن.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 215>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0049) Tj
0 -24 Td (Position: Staff Engineer, from 2020-12-15) Tj
0 -24 Td (Salary: 3120000 JPY a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
544
%%EOF
','["signed","2020"]',NULL,2,'2020-12-15T09:33:00Z','2020-12-15T09:33:00Z'),
('52bf2bd0-ccc4-4cf9-a959-bab9278600cf',52,'Payslip May 2026','payslip',1,'Payslip May 2026 健太 髙橋.txt','text/plain; charset=utf-8','Payslip May 2026

健太 髙橋 (E-0052)
Gross 56000.00 EGP
Paid to EG00 0000 0000 0814 1969 55
','[]',NULL,2,'2026-05-28T11:01:00Z','2026-05-28T11:01:00Z'),
('8567e6af-2496-4334-ac05-804217deaae7',55,'Payslip May 2026','payslip',1,'Payslip May 2026 Mariana Conceição.txt','text/plain; charset=utf-8','Payslip May 2026

Mariana Conceição (E-0055)
Gross 3300.00 GBP
Paid to GB00 0000 0000 2117 9160 52
','[]',NULL,2,'2026-05-28T10:06:00Z','2026-05-28T10:06:00Z'),
('3ce9fe61-d3e8-4e9b-b85f-4134c74c006e',58,'Payslip May 2026','payslip',1,'Payslip May 2026 Alex Smythe.txt','text/plain; charset=utf-8','Payslip May 2026

Alex Smythe (E-0058)
Gross 242666.71 EGP
Paid to EG00 0000 0000 3650 3279 53
','[]',NULL,2,'2026-05-28T10:45:00Z','2026-05-28T10:45:00Z'),
('762b29f7-cba1-44d1-ae28-97c551af6440',61,'Payslip May 2026','payslip',1,'Payslip May 2026 Robin Blackwood.txt','text/plain; charset=utf-8','Payslip May 2026

Robin Blackwood (E-0061)
Gross 100333.33 EGP
Paid to EG00 0000 0000 3117 0675 77
','[]',NULL,2,'2026-05-28T16:31:00Z','2026-05-28T16:31:00Z'),
('36475958-26b8-4a5b-ba90-0ad1746060b0',64,'Payslip May 2026','payslip',1,'Payslip May 2026 Agnieszka Łoś.txt','text/plain; charset=utf-8','Payslip May 2026

Agnieszka Łoś (E-0064)
Gross 9083.38 EUR
Paid to DE00 0000 0000 6451 7619 34
','[]',NULL,2,'2026-05-28T08:29:00Z','2026-05-28T08:29:00Z'),
('582b7f23-9ec1-4d63-b2d4-70e8e12e016e',67,'Employment contract','contract',1,'Employment contract 陽菜 渡辺.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 208>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0067) Tj
0 -24 Td (Position: Engineer, from 2022-02-01) Tj
0 -24 Td (Salary: 113000 EUR a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
537
%%EOF
','["signed","2022"]',NULL,2,'2022-02-01T09:05:00Z','2022-02-01T09:05:00Z'),
('ff3ee67f-ada1-4896-9625-b0f911add63c',70,'Payslip May 2026','payslip',1,'Payslip May 2026 Jürgen Müller.txt','text/plain; charset=utf-8','Payslip May 2026

Jürgen Müller (E-0070)
Gross 130166.67 TRY
Paid to TR00 0000 0000 7600 6594 23
','[]',NULL,2,'2026-05-28T16:16:00Z','2026-05-28T16:16:00Z'),
('981be0e9-b3f5-4c91-9ffd-212e4643d68f',73,'First-aid certificate','certificate',1,'First-aid certificate Şebnem Çağlar.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 103>>
stream
BT /F1 18 Tf 72 760 Td (First-aid certificate) Tj /F1 11 Tf
0 -24 Td (Awarded to employee E-0073) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
432
%%EOF
','[]','2036-02-15',2,'2025-03-04T12:02:00Z','2025-03-04T12:02:00Z'),
('e8650c83-be75-401d-b0f8-02c52622c02a',76,'Employment contract','contract',1,'Employment contract فاطمة الزهراء المصري.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 210>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0076) Tj
0 -24 Td (Position: Engineer, from 2022-11-27) Tj
0 -24 Td (Salary: 15340000 JPY a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
539
%%EOF
','["signed","2022"]',NULL,2,'2022-11-27T15:35:00Z','2022-11-27T15:35:00Z'),
('3110b46d-77e9-485f-8638-197f11afafe0',79,'Payslip May 2026','payslip',1,'Payslip May 2026 Minh Nhật Trần.txt','text/plain; charset=utf-8','Payslip May 2026

Minh Nhật Trần (E-0079)
Gross 8250.00 EUR
Paid to DE00 0000 0000 4743 2765 82
','[]',NULL,2,'2026-05-28T15:39:00Z','2026-05-28T15:39:00Z'),
('8c497a5a-7133-4d5f-a42f-ea2935c1b5ec',82,'Payslip May 2026','payslip',1,'Payslip May 2026 François Bézier.txt','text/plain; charset=utf-8','Payslip May 2026

François Bézier (E-0082)
Gross 5850.00 CAD
Paid to CA00 0000 0000 0272 9968 99
','[]',NULL,2,'2026-05-28T13:21:00Z','2026-05-28T13:21:00Z'),
('d6a9ebcc-4dd8-4fe2-b67f-d04a8d01787a',85,'Employment contract','contract',1,'Employment contract ليلى حداد.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 224>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0085) Tj
0 -24 Td (Position: Site Reliability Engineer, from 2016-01-19) Tj
0 -24 Td (Salary: 43400 EUR a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
553
%%EOF
','["signed","2016"]',NULL,2,'2016-01-19T10:43:00Z','2016-01-19T10:43:00Z'),
('46a4112b-b629-421f-a602-c70d83565a52',88,'Policy receipt','policy',0,'Policy receipt João Magalhães.txt','text/plain; charset=utf-8','Policy receipt

João Magalhães has read the code of conduct.
','[]',NULL,2,'2020-09-29T12:06:00Z','2020-09-29T12:06:00Z'),
('36deb4cf-cdae-43eb-89cb-c2f2331d72ce',91,'First-aid certificate','certificate',1,'First-aid certificate ليلى عبد الرحمن.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 103>>
stream
BT /F1 18 Tf 72 760 Td (First-aid certificate) Tj /F1 11 Tf
0 -24 Td (Awarded to employee E-0091) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
432
%%EOF
','[]','2028-01-21',2,'2017-02-07T12:28:00Z','2017-02-07T12:28:00Z'),
('8f0c057e-773b-4fd0-9388-465eb0b746fe',94,'Employment contract','contract',1,'Employment contract 민준 황보.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 209>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0094) Tj
0 -24 Td (Position: Engineer, from 2022-06-27) Tj
0 -24 Td (Salary: 1820000 EGP a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
538
%%EOF
','["signed","2022"]',NULL,2,'2022-06-27T15:27:00Z','2022-06-27T15:27:00Z'),
('8f802cb9-263c-4fc1-8365-ffd6dbd0d7ea',97,'Employment contract','contract',1,'Employment contract Świętosława Brzęczyszczykiewicz.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 226>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0097) Tj
0 -24 Td (Position: Site Reliability Engineer, from 2023-08-28) Tj
0 -24 Td (Salary: 96300.5 GBP a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
555
%%EOF
','["signed","2023"]',NULL,2,'2023-08-28T11:59:00Z','2023-08-28T11:59:00Z'),
('a93d0968-f7cd-49ab-b2b0-b444eedfccc5',100,'Employment contract','contract',1,'Employment contract Olúwaṣeun Eze.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 216>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0100) Tj
0 -24 Td (Position: Senior Engineer, from 2021-08-16) Tj
0 -24 Td (Salary: 9360000 JPY a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
545
%%EOF
','["signed","2021"]',NULL,2,'2021-08-16T10:58:00Z','2021-08-16T10:58:00Z'),
('4c78aafe-fbee-4aad-9027-751971272bac',103,'First-aid certificate','certificate',1,'First-aid certificate Yétúndé Eze.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 103>>
stream
BT /F1 18 Tf 72 760 Td (First-aid certificate) Tj /F1 11 Tf
0 -24 Td (Awarded to employee E-0103) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
432
%%EOF
','[]','2036-04-17',2,'2025-05-05T11:15:00Z','2025-05-05T11:15:00Z'),
('1b66c32f-09b4-45be-97fd-8ccafb004f61',106,'Employment contract','contract',1,'Employment contract Rhiannon Smythe.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 225>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0106) Tj
0 -24 Td (Position: Site Reliability Engineer, from 2025-08-13) Tj
0 -24 Td (Salary: 111000 EUR a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
554
%%EOF
','["signed","2025"]',NULL,2,'2025-08-13T09:16:00Z','2025-08-13T09:16:00Z'),
('e18ced9c-8aae-4c13-a328-89c48d9595cb',109,'First-aid certificate','certificate',1,'First-aid certificate Arjun Iyer.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 103>>
stream
BT /F1 18 Tf 72 760 Td (First-aid certificate) Tj /F1 11 Tf
0 -24 Td (Awarded to employee E-0109) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
432
%%EOF
','[]','2035-06-13',2,'2024-06-30T16:00:00Z','2024-06-30T16:00:00Z'),
('cb615be9-1367-46e4-abbd-444fa658f858',112,'First-aid certificate','certificate',1,'First-aid certificate عمر عبد الرحمن.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 103>>
stream
BT /F1 18 Tf 72 760 Td (First-aid certificate) Tj /F1 11 Tf
0 -24 Td (Awarded to employee E-0112) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
432
%%EOF
','[]','2033-10-31',2,'2022-11-18T08:47:00Z','2022-11-18T08:47:00Z'),
('68dc3a5b-bfdd-40ad-8627-673215f840ea',115,'Policy receipt','policy',0,'Policy receipt Callum O''Dowd.txt','text/plain; charset=utf-8','Policy receipt

Callum O''Dowd has read the code of conduct.
','[]',NULL,2,'2026-01-02T09:47:00Z','2026-01-02T09:47:00Z'),
('474a11a9-bb93-434e-b503-2fabeb9e9619',118,'Payslip May 2026','payslip',1,'Payslip May 2026 Yiğit Öztürk.txt','text/plain; charset=utf-8','Payslip May 2026

Yiğit Öztürk (E-0118)
Gross 65333.33 EGP
Paid to EG00 0000 0000 6733 8093 12
','[]',NULL,2,'2026-05-28T14:37:00Z','2026-05-28T14:37:00Z'),
('fc4d5125-b94f-4dc0-ac98-2b1499f5b015',121,'Employment contract','contract',1,'Employment contract Işıl Öztürk.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 207>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0121) Tj
0 -24 Td (Position: Engineer, from 2017-04-21) Tj
0 -24 Td (Salary: 41300 EUR a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
536
%%EOF
','["signed","2017"]',NULL,2,'2017-04-21T10:09:00Z','2017-04-21T10:09:00Z'),
('036e4f58-5454-4cb9-bc0a-9f5ffda60444',124,'Payslip May 2026','payslip',1,'Payslip May 2026 Inês Magalhães.txt','text/plain; charset=utf-8','Payslip May 2026

Inês Magalhães (E-0124)
Gross 11141.67 CAD
Paid to CA00 0000 0000 3863 2249 86
','[]',NULL,2,'2026-05-28T09:54:00Z','2026-05-28T09:54:00Z'),
('2ff29160-9343-4087-bc22-bfef761f663c',127,'Employment contract','contract',1,'Employment contract Ömer Güneş.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 217>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0127) Tj
0 -24 Td (Position: Data Engineer, from 2020-09-24) Tj
0 -24 Td (Salary: 15340000.5 JPY a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
546
%%EOF
','["signed","2020"]',NULL,2,'2020-09-24T16:25:00Z','2020-09-24T16:25:00Z'),
('01370f6e-1805-42b2-830d-e28531e7bb15',130,'Employment contract','contract',1,'Employment contract Matthias Schäfer.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 212>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0130) Tj
0 -24 Td (Position: Data Engineer, from 2020-10-10) Tj
0 -24 Td (Salary: 63900 GBP a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
541
%%EOF
','["signed","2020"]',NULL,2,'2020-10-10T14:51:00Z','2020-10-10T14:51:00Z'),
('9e264ea7-62d4-40f9-9dc3-c81cd95f283c',133,'First-aid certificate','certificate',1,'First-aid certificate Táíwò Ọlájídé.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 103>>
stream
BT /F1 18 Tf 72 760 Td (First-aid certificate) Tj /F1 11 Tf
0 -24 Td (Awarded to employee E-0133) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
432
%%EOF
','[]','2033-12-18',2,'2023-01-05T14:28:00Z','2023-01-05T14:28:00Z'),
('d3e6c499-a71a-4751-8ef9-f8b1b492de1b',136,'Employment contract','contract',1,'Employment contract Lakshmi Venkataraman.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 212>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0136) Tj
0 -24 Td (Position: Data Engineer, from 2017-05-19) Tj
0 -24 Td (Salary: 67900 EUR a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
541
%%EOF
','["signed","2017"]',NULL,2,'2017-05-19T16:00:00Z','2017-05-19T16:00:00Z'),
('441ff684-d7f5-4cc2-be3a-1fce7c52ee5e',139,'Employment contract','contract',1,'Employment contract 서연 황보.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 219>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0139) Tj
0 -24 Td (Position: Research Scientist, from 2021-01-06) Tj
0 -24 Td (Salary: 7540000 JPY a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
548
%%EOF
','["signed","2021"]',NULL,2,'2021-01-06T15:45:00Z','2021-01-06T15:45:00Z'),
('82b33741-0ac4-4ad4-afd1-3fd37b067db7',142,'Payslip May 2026','payslip',1,'Payslip May 2026 Işıl Kılıç.txt','text/plain; charset=utf-8','Payslip May 2026

Işıl Kılıç (E-0142)
Gross 1061666.71 JPY
Paid to JP00 0000 0000 7158 2035 35
','[]',NULL,2,'2026-05-28T16:28:00Z','2026-05-28T16:28:00Z'),
('74bc8d2b-beda-4049-8285-cce8e1809d25',145,'Employment contract','contract',1,'Employment contract 지우 황보.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 214>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0145) Tj
0 -24 Td (Position: Product Analyst, from 2025-06-11) Tj
0 -24 Td (Salary: 53100 GBP a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
543
%%EOF
','["signed","2025"]',NULL,2,'2025-06-11T14:35:00Z','2025-06-11T14:35:00Z'),
('13c01373-22ae-4332-85c0-17d2ab23cb38',148,'Payslip May 2026','payslip',1,'Payslip May 2026 Gonçalo d''Ávila.txt','text/plain; charset=utf-8','Payslip May 2026

Gonçalo d''Ávila (E-0148)
Gross 82500.00 TRY
Paid to TR00 0000 0000 4323 2231 75
','[]',NULL,2,'2026-05-28T11:45:00Z','2026-05-28T11:45:00Z'),
('54539887-2bf1-463d-8ae1-6c62468e6114',151,'First-aid certificate','certificate',1,'First-aid certificate Anneliese Weiß.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 103>>
stream
BT /F1 18 Tf 72 760 Td (First-aid certificate) Tj /F1 11 Tf
0 -24 Td (Awarded to employee E-0151) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
432
%%EOF
','[]','2036-01-22',2,'2025-02-08T12:28:00Z','2025-02-08T12:28:00Z'),
('21ea0df0-e333-45c7-b20b-52534bbc58fc',154,'Employment contract','contract',1,'Employment contract Gonçalo Gonçalves.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 214>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0154) Tj
0 -24 Td (Position: Product Analyst, from 2017-02-12) Tj
0 -24 Td (Salary: 72000 GBP a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
543
%%EOF
','["signed","2017"]',NULL,2,'2017-02-12T12:49:00Z','2017-02-12T12:49:00Z'),
('e9bbdcf6-189a-48eb-9561-cc61182a96cf',157,'Employment contract','contract',1,'Employment contract Benoît Bézier.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 217>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0157) Tj
0 -24 Td (Position: Product Analyst, from 2020-09-01) Tj
0 -24 Td (Salary: 14950000 JPY a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
546
%%EOF
','["signed","2020"]',NULL,2,'2020-09-01T15:35:00Z','2020-09-01T15:35:00Z'),
('be22c4f9-157c-487c-b73f-9b57bd4812d9',160,'Payslip May 2026','payslip',1,'Payslip May 2026 Niamh D''Arcy.txt','text/plain; charset=utf-8','Payslip May 2026

Niamh D''Arcy (E-0160)
Gross 1950.00 GBP
Paid to GB00 0000 0000 5419 3268 84
','[]',NULL,2,'2026-05-28T10:26:00Z','2026-05-28T10:26:00Z'),
('70317450-4058-4a13-8bd8-5670728dda4a',163,'Payslip May 2026','payslip',1,'Payslip May 2026 Tomás Gonçalves.txt','text/plain; charset=utf-8','Payslip May 2026

Tomás Gonçalves (E-0163)
Gross 5066.67 CAD
Paid to CA00 0000 0000 1169 7843 59
','[]',NULL,2,'2026-05-28T13:20:00Z','2026-05-28T13:20:00Z'),
('371c8d42-3651-4c15-b4b9-d3cfd7f567d7',166,'Payslip May 2026','payslip',1,'Payslip May 2026 Hélène L''Hôpital.txt','text/plain; charset=utf-8','Payslip May 2026

Hélène L''Hôpital (E-0166)
Gross 51333.33 EGP
Paid to EG00 0000 0000 9437 7437 97
','[]',NULL,2,'2026-05-28T11:04:00Z','2026-05-28T11:04:00Z'),
('35393590-bb30-4da1-8308-8f5f55e4913a',169,'Payslip May 2026','payslip',1,'Payslip May 2026 Zoë Müller.txt','text/plain; charset=utf-8','Payslip May 2026

Zoë Müller (E-0169)
Gross 6241.67 EUR
Paid to PT00 0000 0000 6279 9559 52
','[]',NULL,2,'2026-05-28T13:56:00Z','2026-05-28T13:56:00Z'),
('1e722d0e-8598-4dfe-9aa2-492c8f7f5f56',172,'First-aid certificate','certificate',1,'First-aid certificate Rhys Smythe.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 103>>
stream
BT /F1 18 Tf 72 760 Td (First-aid certificate) Tj /F1 11 Tf
0 -24 Td (Awarded to employee E-0172) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
432
%%EOF
','[]','2034-01-20',2,'2023-02-07T14:37:00Z','2023-02-07T14:37:00Z'),
('1bdbb7ef-43fb-4649-8861-b4ebb8bdeb8c',175,'Payslip May 2026','payslip',1,'Payslip May 2026 Callum Smythe.txt','text/plain; charset=utf-8','Payslip May 2026

Callum Smythe (E-0175)
Gross 4950.00 CAD
Paid to CA00 0000 0000 8516 9044 34
','[]',NULL,2,'2026-05-28T10:44:00Z','2026-05-28T10:44:00Z'),
('8ff3fbca-c077-425d-b948-3614c4e1beea',178,'Employment contract','contract',1,'Employment contract Ananya Iyer.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 218>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0178) Tj
0 -24 Td (Position: Procurement Manager, from 2026-01-31) Tj
0 -24 Td (Salary: 53200 EUR a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
547
%%EOF
','["signed","2026"]',NULL,2,'2026-01-31T09:15:00Z','2026-01-31T09:15:00Z'),
('2d1874b5-1c9b-4d4b-a367-0db14fd3e207',181,'Employment contract','contract',1,'Employment contract Zadie ap Gwilym.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 219>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0181) Tj
0 -24 Td (Position: Procurement Manager, from 2022-11-26) Tj
0 -24 Td (Salary: 728000 EGP a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
548
%%EOF
','["signed","2022"]',NULL,2,'2022-11-26T12:14:00Z','2022-11-26T12:14:00Z'),
('799fffa0-ff5e-49ae-950f-bd9816e385a7',184,'Employment contract','contract',1,'Employment contract Zdzisław Dąbrowski.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 222>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0184) Tj
0 -24 Td (Position: Procurement Manager, from 2023-07-27) Tj
0 -24 Td (Salary: 1512000.5 EGP a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
551
%%EOF
','["signed","2023"]',NULL,2,'2023-07-27T11:21:00Z','2023-07-27T11:21:00Z'),
('5bf0674e-5ff6-4657-946b-afb8f8cbc392',187,'Employment contract','contract',1,'Employment contract Jürgen Lindqvist-Böhm.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 218>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0187) Tj
0 -24 Td (Position: Procurement Manager, from 2018-06-09) Tj
0 -24 Td (Salary: 99000 GBP a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
547
%%EOF
','["signed","2018"]',NULL,2,'2018-06-09T08:25:00Z','2018-06-09T08:25:00Z'),
('ce368f65-e248-4492-b55a-230052fe6d75',190,'Employment contract','contract',1,'Employment contract Jürgen Müller.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 218>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0190) Tj
0 -24 Td (Position: Procurement Manager, from 2019-04-02) Tj
0 -24 Td (Salary: 32400 CAD a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
547
%%EOF
','["signed","2019"]',NULL,2,'2019-04-02T08:38:00Z','2019-04-02T08:38:00Z'),
('5a16826d-8458-48b9-b926-9b01c4570c2c',193,'Employment contract','contract',1,'Employment contract Yétúndé Ògúnbáńjọ.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 209>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0193) Tj
0 -24 Td (Position: Accountant, from 2016-12-15) Tj
0 -24 Td (Salary: 99000 EUR a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
538
%%EOF
','["signed","2016"]',NULL,2,'2016-12-15T10:41:00Z','2016-12-15T10:41:00Z'),
('3f4ebc7d-5d63-443f-9e50-b1ba52efe577',196,'Payslip May 2026','payslip',1,'Payslip May 2026 Oisín D''Arcy.txt','text/plain; charset=utf-8','Payslip May 2026

Oisín D''Arcy (E-0196)
Gross 8475.00 GBP
Paid to GB00 0000 0000 9117 5877 38
','[]',NULL,2,'2026-05-28T13:06:00Z','2026-05-28T13:06:00Z'),
('b815c2d3-9264-476a-82bf-c081a005b71d',199,'Employment contract','contract',1,'Employment contract João Conceição.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 216>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0199) Tj
0 -24 Td (Position: Sales Engineer, from 2017-01-27) Tj
0 -24 Td (Salary: 616000.5 EGP a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
545
%%EOF
','["signed","2017"]',NULL,2,'2017-01-27T11:28:00Z','2017-01-27T11:28:00Z'),
('cef8991f-1197-43ea-b4cf-ce1f264da792',202,'Employment contract','contract',1,'Employment contract Eleanor O''Dowd.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 213>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0202) Tj
0 -24 Td (Position: Sales Engineer, from 2020-09-20) Tj
0 -24 Td (Salary: 68900 CAD a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
542
%%EOF
','["signed","2020"]',NULL,2,'2020-09-20T10:20:00Z','2020-09-20T10:20:00Z'),
('7c2e6560-7d25-44c1-810a-d13a3ceb7dad',205,'Payslip May 2026','payslip',1,'Payslip May 2026 प्रिया शर्मा.txt','text/plain; charset=utf-8','Payslip May 2026

प्रिया शर्मा (E-0205)
Gross 617500.00 JPY
Paid to JP00 0000 0000 9857 9356 44
','[]',NULL,2,'2026-05-28T10:38:00Z','2026-05-28T10:38:00Z'),
('b063cdbc-d165-4884-b9a8-9fdc0bd08f39',208,'First-aid certificate','certificate',1,'First-aid certificate Ned ap Gwilym.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 103>>
stream
BT /F1 18 Tf 72 760 Td (First-aid certificate) Tj /F1 11 Tf
0 -24 Td (Awarded to employee E-0208) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
432
%%EOF
','[]','2027-10-06',2,'2016-10-23T13:08:00Z','2016-10-23T13:08:00Z'),
('2694fad8-aa28-40d0-9933-af1d2ae29b08',211,'Employment contract','contract',1,'Employment contract 雨桐 李.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 221>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0211) Tj
0 -24 Td (Position: Account Executive, from 2023-01-03) Tj
0 -24 Td (Salary: 11050000.5 JPY a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
550
%%EOF
','["signed","2023"]',NULL,2,'2023-01-03T09:28:00Z','2023-01-03T09:28:00Z'),
('d2510525-95e5-4e18-a2a9-596af116c2ce',214,'Payslip May 2026','payslip',1,'Payslip May 2026 João d''Ávila.txt','text/plain; charset=utf-8','Payslip May 2026

João d''Ávila (E-0214)
Gross 6000.04 GBP
Paid to GB00 0000 0000 2187 4297 29
','[]',NULL,2,'2026-05-28T09:47:00Z','2026-05-28T09:47:00Z'),
('aa20192a-56de-445b-9be6-447e426b3a41',217,'Employment contract','contract',1,'Employment contract João Brandão.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 215>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0217) Tj
0 -24 Td (Position: Sales Engineer, from 2017-11-18) Tj
0 -24 Td (Salary: 7410000 JPY a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
544
%%EOF
','["signed","2017"]',NULL,2,'2017-11-18T11:44:00Z','2017-11-18T11:44:00Z'),
('846247e3-0bec-4152-b50c-bbd98c13c137',220,'Policy receipt','policy',0,'Policy receipt Ananya पटेल.txt','text/plain; charset=utf-8','Policy receipt

Ananya पटेल has read the code of conduct.
','[]',NULL,2,'2025-12-30T12:58:00Z','2025-12-30T12:58:00Z'),
('bd4e70d8-8793-4a90-983c-c9ee0769c921',223,'Payslip May 2026','payslip',1,'Payslip May 2026 Michał Wiśniewska.txt','text/plain; charset=utf-8','Payslip May 2026

Michał Wiśniewska (E-0223)
Gross 3966.67 EUR
Paid to PT00 0000 0000 7325 3373 08
','[]',NULL,2,'2026-05-28T14:41:00Z','2026-05-28T14:41:00Z'),
('b063c151-92cd-4fc7-a9d6-9220f0caf18c',226,'Employment contract','contract',1,'Employment contract Callum Blackwood.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 217>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0226) Tj
0 -24 Td (Position: Sales Engineer, from 2021-11-15) Tj
0 -24 Td (Salary: 1820000.5 EGP a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
546
%%EOF
','["signed","2021"]',NULL,2,'2021-11-15T12:26:00Z','2021-11-15T12:26:00Z'),
('ccaa3636-3311-4355-babc-03cabd7537f3',229,'Payslip May 2026','payslip',1,'Payslip May 2026 Adébísí Ògúnbáńjọ.txt','text/plain; charset=utf-8','Payslip May 2026

Adébísí Ògúnbáńjọ (E-0229)
Gross 107333.33 EGP
Paid to EG00 0000 0000 2433 0980 54
','[]',NULL,2,'2026-05-28T14:28:00Z','2026-05-28T14:28:00Z'),
('2b867c0b-0453-4ef4-b6cf-05c5b3197969',232,'Payslip May 2026','payslip',1,'Payslip May 2026 Björn Weiß.txt','text/plain; charset=utf-8','Payslip May 2026

Björn Weiß (E-0232)
Gross 207666.67 EGP
Paid to EG00 0000 0000 4794 6275 57
','[]',NULL,2,'2026-05-28T08:03:00Z','2026-05-28T08:03:00Z'),
('2628f3b6-373a-4f19-9342-172d0b087d10',235,'Payslip May 2026','payslip',1,'Payslip May 2026 João Magalhães.txt','text/plain; charset=utf-8','Payslip May 2026

João Magalhães (E-0235)
Gross 110000.00 TRY
Paid to TR00 0000 0000 5562 7826 09
','[]',NULL,2,'2026-05-28T13:54:00Z','2026-05-28T13:54:00Z'),
('90cf0e51-c6df-483f-91ea-2b643ce77dfa',238,'Payslip May 2026','payslip',1,'Payslip May 2026 민준 김.txt','text/plain; charset=utf-8','Payslip May 2026

민준 김 (E-0238)
Gross 639166.67 JPY
Paid to JP00 0000 0000 0515 8778 76
','[]',NULL,2,'2026-05-28T10:02:00Z','2026-05-28T10:02:00Z'),
('28964b3f-5e5c-41ed-aed8-6374b78b5774',241,'Employment contract','contract',1,'Employment contract يوسف المصري.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 216>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0241) Tj
0 -24 Td (Position: Content Marketer, from 2025-12-24) Tj
0 -24 Td (Salary: 137700 CAD a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
545
%%EOF
','["signed","2025"]',NULL,2,'2025-12-24T09:35:00Z','2025-12-24T09:35:00Z'),
('1553ee1b-01de-4c1f-a242-7e5eacf8fc10',244,'Payslip May 2026','payslip',1,'Payslip May 2026 Ned O''Dowd.txt','text/plain; charset=utf-8','Payslip May 2026

Ned O''Dowd (E-0244)
Gross 834166.71 JPY
Paid to JP00 0000 0000 9682 9462 43
','[]',NULL,2,'2026-05-28T14:26:00Z','2026-05-28T14:26:00Z'),
('7f851443-9581-437a-97d1-d08e423f552d',247,'Employment contract','contract',1,'Employment contract أحمد منصور.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 217>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0247) Tj
0 -24 Td (Position: Content Marketer, from 2025-07-24) Tj
0 -24 Td (Salary: 1100000 TRY a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
546
%%EOF
','["signed","2025"]',NULL,2,'2025-07-24T09:09:00Z','2025-07-24T09:09:00Z'),
('22241093-355a-4e6f-9fc8-0caaaa3d61f5',250,'Payslip May 2026','payslip',1,'Payslip May 2026 Zoë Schäfer.txt','text/plain; charset=utf-8','Payslip May 2026

Zoë Schäfer (E-0250)
Gross 4316.67 EUR
Paid to PT00 0000 0000 2592 5133 38
','[]',NULL,2,'2026-05-28T09:07:00Z','2026-05-28T09:07:00Z'),
('cb8be509-0f1d-499c-9d97-2221d73c1867',253,'Policy receipt','policy',0,'Policy receipt 伟 王.txt','text/plain; charset=utf-8','Policy receipt

伟 王 has read the code of conduct.
','[]',NULL,2,'2022-12-19T12:12:00Z','2022-12-19T12:12:00Z'),
('a15b7c86-07e8-4b66-8331-5089d4236708',256,'Payslip May 2026','payslip',1,'Payslip May 2026 Antónia Araújo.txt','text/plain; charset=utf-8','Payslip May 2026

Antónia Araújo (E-0256)
Gross 4950.00 CAD
Paid to CA00 0000 0000 9458 3349 32
','[]',NULL,2,'2026-05-28T16:33:00Z','2026-05-28T16:33:00Z'),
('e9a254db-0c0e-4436-a2ae-787eaafad719',259,'Policy receipt','policy',0,'Policy receipt Işıl Güneş.txt','text/plain; charset=utf-8','Policy receipt

Işıl Güneş has read the code of conduct.
','[]',NULL,2,'2019-12-06T11:39:00Z','2019-12-06T11:39:00Z'),
('2302bb27-37ee-4b81-8964-f65002b5e9a3',262,'Employment contract','contract',1,'Employment contract Olúwaṣeun Adébáyò.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 212>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0262) Tj
0 -24 Td (Position: Support Agent, from 2016-12-28) Tj
0 -24 Td (Salary: 49000 EUR a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
541
%%EOF
','["signed","2016"]',NULL,2,'2016-12-28T16:04:00Z','2016-12-28T16:04:00Z'),
('4e560f89-1baa-43cd-aaed-8ae5a39d76af',265,'Payslip May 2026','payslip',1,'Payslip May 2026 Seán D''Arcy.txt','text/plain; charset=utf-8','Payslip May 2026

Seán D''Arcy (E-0265)
Gross 2475.04 CAD
Paid to CA00 0000 0000 5224 0365 17
','[]',NULL,2,'2026-05-28T14:45:00Z','2026-05-28T14:45:00Z'),
('ded9e556-8af5-498d-8def-35ecb8a8b61c',268,'First-aid certificate','certificate',1,'First-aid certificate 健太 渡辺.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 103>>
stream
BT /F1 18 Tf 72 760 Td (First-aid certificate) Tj /F1 11 Tf
0 -24 Td (Awarded to employee E-0268) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
432
%%EOF
','[]','2029-04-07',2,'2018-04-25T12:09:00Z','2018-04-25T12:09:00Z'),
('ea46d7ed-241d-4b01-8f15-2f4d83412d9b',271,'Payslip May 2026','payslip',1,'Payslip May 2026 Chukwuemeka Eze.txt','text/plain; charset=utf-8','Payslip May 2026

Chukwuemeka Eze (E-0271)
Gross 1256666.67 JPY
Paid to JP00 0000 0000 8462 5181 01
','[]',NULL,2,'2026-05-28T13:04:00Z','2026-05-28T13:04:00Z'),
('93ac8828-0945-43e3-bd9c-7793842e07a9',274,'Policy receipt','policy',0,'Policy receipt Ömer Şahin.txt','text/plain; charset=utf-8','Policy receipt

Ömer Şahin has read the code of conduct.
','[]',NULL,2,'2020-01-24T15:42:00Z','2020-01-24T15:42:00Z'),
('58576f6b-c318-4b12-84ad-e58d2668c5c8',277,'Employment contract','contract',1,'Employment contract 美咲 髙橋.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 218>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0277) Tj
0 -24 Td (Position: Support Engineer, from 2019-06-09) Tj
0 -24 Td (Salary: 104000.5 CAD a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
547
%%EOF
','["signed","2019"]',NULL,2,'2019-06-09T13:24:00Z','2019-06-09T13:24:00Z'),
('8a23082f-fdb5-4ba1-87c5-5ab80632cc64',280,'Employment contract','contract',1,'Employment contract Callum O''Dowd.pdf','application/pdf','%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>
endobj
4 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
endobj
5 0 obj
<</Length 213>>
stream
BT /F1 18 Tf 72 760 Td (Employment contract) Tj /F1 11 Tf
0 -24 Td (Between Example Company and employee E-0280) Tj
0 -24 Td (Position: Support Agent, from 2020-09-25) Tj
0 -24 Td (Salary: 120200 CAD a year) Tj ET
endstream
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000217 00000 n 
0000000280 00000 n 
trailer
<</Size 6/Root 1 0 R>>
startxref
542
%%EOF
','["signed","2020"]',NULL,2,'2020-09-25T14:04:00Z','2020-09-25T14:04:00Z'),
('a6932e89-0906-4c06-b6dd-9c76c5667236',283,'Payslip May 2026','payslip',1,'Payslip May 2026 Thị Hương Đặng.txt','text/plain; charset=utf-8','Payslip May 2026

Thị Hương Đặng (E-0283)
Gross 196000.00 EGP
Paid to EG00 0000 0000 0601 6413 40
','[]',NULL,2,'2026-05-28T13:18:00Z','2026-05-28T13:18:00Z'),
('7a04a35e-97a6-45d4-ab40-da30c2e28d85',286,'Payslip May 2026','payslip',1,'Payslip May 2026 Maëlle L''Hôpital.txt','text/plain; charset=utf-8','Payslip May 2026

Maëlle L''Hôpital (E-0286)
Gross 12716.67 CAD
Paid to CA00 0000 0000 2896 1802 50
','[]',NULL,2,'2026-05-28T15:37:00Z','2026-05-28T15:37:00Z');

UPDATE departments SET lead_id = 1 WHERE code = 'EXEC';
UPDATE departments SET lead_id = 2 WHERE code = 'PEO';
UPDATE departments SET lead_id = 3 WHERE code = 'ENG';
UPDATE departments SET lead_id = 4 WHERE code = 'DATA';
UPDATE departments SET lead_id = 5 WHERE code = 'PRD';
UPDATE departments SET lead_id = 6 WHERE code = 'DES';
UPDATE departments SET lead_id = 7 WHERE code = 'FIN';
UPDATE departments SET lead_id = 8 WHERE code = 'SAL';
UPDATE departments SET lead_id = 9 WHERE code = 'MKT';
UPDATE departments SET lead_id = 10 WHERE code = 'SUP';
UPDATE departments SET lead_id = 11 WHERE code = 'OPS';
UPDATE departments SET lead_id = 12 WHERE code = 'LEG';
