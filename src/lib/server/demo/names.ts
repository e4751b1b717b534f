const words = (list: string) => list.trim().split(/\s*,\s*/);

/** Given names as they are common in Dutch municipalities, of many origins. */
export const givenNames = words(`
Aafke, Abdel, Achmed, Adriaan, Agnes, Aisha, Albert, Alex, Alicia, Amina, Amir, Andrea, Anja, Anna, Anneke, Annemarie,
Anouk, Arend, Arie, Arjan, Astrid, Ayse, Bart, Bas, Beatrix, Bert, Bianca, Bilal, Bram, Carla, Carlijn, Carlos, Cees, Chantal,
Charlotte, Chris, Claudia, Daan, Danielle, David, Dennis, Derya, Dewi, Dirk, Edwin, Eelco, Els, Emine, Emma, Eric, Esther, Eva,
Farid, Fatima, Femke, Fleur, Floris, Frank, Gerard, Gert, Gijs, Greet, Hakan, Hanneke, Hans, Harm, Hasan, Heleen, Hendrik, Henk,
Hilde, Hugo, Ibrahim, Ilona, Imane, Inge, Ingrid, Irene, Isabel, Jacqueline, Jan, Jasmijn, Jasper, Jeroen, Jip, Joke, Jolanda,
Joost, Joris, Judith, Julia, Karim, Karin, Kees, Kim, Klaas, Koen, Lars, Leila, Leo, Lies, Linda, Lisa, Lotte, Louise, Luuk,
Maaike, Maarten, Manon, Marcel, Maria, Marieke, Marijn, Mark, Marleen, Martijn, Mehmet, Meike, Menno, Merel, Michiel, Mila,
Mirjam, Mohamed, Monique, Nadia, Naomi, Niels, Nienke, Nina, Noor, Olga, Omar, Patrick, Paul, Petra, Pieter, Priya, Quinten,
Rachid, Ravi, Renate, Rens, Rik, Rob, Roel, Romy, Rosa, Ruben, Ruud, Said, Samira, Sander, Sandra, Sanne, Saskia, Selma, Sem,
Sergio, Shanti, Silvia, Sofie, Stefan, Stijn, Suzanne, Teun, Thea, Thijs, Thomas, Tim, Tineke, Tom, Ursula, Vera, Vincent,
Wendy, Wessel, Willem, Wilma, Wim, Wouter, Xander, Yara, Yusuf, Yvonne, Zeynep, Zoë`);

/** Family names; a prefix belongs to the name. */
export const familyNames = words(`
de Jong, Jansen, de Vries, van den Berg, Bakker, van Dijk, Visser, Smit, Meijer, de Boer, Mulder, de Groot, Bos, Vos, Peters,
Hendriks, van Leeuwen, Dekker, Brouwer, de Wit, Dijkstra, Smits, de Graaf, van der Meer, van der Linden, Kok, Jacobs, de Haan,
Vermeulen, van den Heuvel, van der Veen, van den Broek, de Bruijn, van der Heijden, Schouten, van Beek, Willems, van Vliet,
van de Ven, Hoekstra, Maas, Verhoeven, Koster, van Dam, Prins, Blom, Huisman, Peeters, Kuipers, van Veen, Kramer, van Wijk,
Postma, Gerritsen, Veenstra, Timmermans, Post, Groen, Gerrits, Yilmaz, Kaya, Demir, Öztürk, Aydin, El Amrani, Bouzid, Haddou,
El Idrissi, Benali, Ramdin, Bhagwandas, Jagesar, Sewpersad, Pinas, Wijngaarde, Martina, Cicilia, Tahapary, Latumahina, Nguyen,
Chen, Wong, Kowalski, Nowak, Silva, Pereira, Hussein, Abdi, Osman, Kiflom, Rossi, Lehmann, Dubois, van Rossum, Scholten, Hermans,
Evers, Wolters, Rietveld, Molenaar, Zijlstra, Terpstra, Boersma, Bosma, Sikkema, Wiersma, Ploeg, Akkerman, Verbeek, Zandstra,
Kroon, Vink, Kuiper, Beekman, Ravensbergen, van Es, Tol, Schipper, Bijl, Duin, Hartog, Roos, Swart, Tuinman, Veldman, Zeeman`);
