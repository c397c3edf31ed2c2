/** Which spellings of a name share their consonants, and which names must not. */
import { expect, it } from '@jest/globals';
import { skeletonsOf } from '../../../../src/core/search/skeleton.ts';
import { splitWords } from '../../../../src/core/search/split-words.ts';

const readingsOf = (word: string): readonly string[] =>
  skeletonsOf(splitWords(word)[0] ?? '')?.readings ?? [];

function areAlike(words: string): boolean {
  const [first = [], ...others] = words.split(' ').map(readingsOf);
  return others.every((readings) => readings.some((signs) => first.includes(signs)));
}

it.each([
  'Baghdad Bagdad بغداد بەغداد',
  'Istiqlal الاستقلال إستقلال',
  'Zaynabiyoun Zainabiyoun Zeynabiyun زينبيون الزينبيون',
  'Fatemiyoun Fatimiyun فاطميون',
  'Sulaymaniyah Sulaimaniya Slemani السليمانية سلێمانی',
  'Hewlêr Hewler هەولێر هه‌ولێر',
  'Erbil Arbil أربيل اربيل',
  'Kirkuk كركوك کەرکووک',
  'Duhok Dohuk دهوك دهۆک',
  'Mosul Mosil الموصل مووسڵ',
  'Sinjar سنجار',
  'Iraq Irak العراق عێراق',
  'Iran إيران ایران ئێران',
  'Muhammad Mohammed Mohamed Mehemed محمد مُحَمَّد محەممەد',
  'Ahmad Ahmed Ehmed أحمد احمد ئەحمەد',
  'Hussein Husayn Hossain حسين حوسێن حسەین',
  'Fatima Fatimah فاطمة فاطمه فاتیمە',
  'Salih Saleh صالح',
  'Abdullah Abdallah عبدالله عەبدوڵڵا',
  'Abdulrahman عبدالرحمن',
  'Othman Osman Uthman عثمان عوسمان',
  'Kadhim Kazim كاظم',
  'Riyadh الرياض',
  'Ramadan رمضان',
  'Ramazan رمضان ڕەمەزان',
  'Khamenei خامنئي خامەنەیی',
  'Khalil Xelîl خليل خەلیل',
  'Sheikh Şêx شيخ شێخ',
  'Bashar Bashshar بشار',
  'Peshmerga Pêşmerge پێشمەرگە البيشمرگة',
  'Qasim Kasım Qasem قاسم',
  'Soleimani سليماني سولەیمانی',
  'Barzani Bārzānī بارزاني بارزانی',
  'Muqtada مقتدى',
  'Sadr Ṣadr الصدر',
  'Tariq طارق',
  'Yusuf Youssef يوسف یوسف',
  'Wasit واسط',
  'Shafaq شفق',
  'Jazeera الجزيرة',
  'Ghazi Gazi غازي',
  'Chalabi چلبي',
  'Nechirvan نێچیرڤان',
  'Kurdistan كردستان کوردستان',
  'Tehran تهران طهران',
  'Anbar الأنبار',
])('alike: %s', (words) => {
  expect(areAlike(words)).toBe(true);
});

it.each([
  'Basra Bosna',
  'Hamid Hamza',
  'Karim Kamal',
  'Iraq Iran',
  'Iraq Raqqa',
  'Amman Yemen',
  'Yemen Amin',
  'Sadr Saddam',
  'حامد حمزة',
  'Mosul مسعود',
  'Baghdad بلد',
  'Kirkuk كربلاء',
  'Hewlêr حلب',
  'Najaf نجاح',
  'Tide مد',
])('not alike: %s', (words) => {
  expect(areAlike(words)).toBe(false);
});

it.each(['2025', '13th', 'Москва', '北', 'a', 'و'])('none of %s', (word) => {
  expect(readingsOf(word)).toEqual([]);
});
